import type { Messages } from '../messages.ts'

/** Notes in the margin. */
export const comments: Messages['comments'] = {
  gone: 'This note is gone. Reload and look again.',
  notYours: 'Whoever made the note settles it, or an editor.',
  open: '“{{title}}” has {{count}} notes that nobody settled. Settle them under “Review” first.',
  settled: 'This note is settled already. If there is more to say, make another one.',
}
