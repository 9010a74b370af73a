import type { Messages } from '../messages.ts'

export const pictureRecord: Messages['pictureRecord'] = {
  all: 'Everything that the file says',
  caption: 'Caption',
  credit: 'Credit',
  hint: 'Read from the picture file ({{sources}}). Fields left empty were filled with it; please check.',
  rights: 'Rights',
  said: '{{field}} ({{source}}): {{text}}',
  takenOn: 'Taken on',
  use: 'Use this',
  used: 'filled in',
}
