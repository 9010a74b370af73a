import type { Messages } from '../messages.ts'

/** The search of the desk. */
export const adminSearch: Messages['adminSearch'] = {
  changed: 'Released, changed since',
  draft: 'Not released',
  heading: 'Search texts',
  hint: 'Titles, texts and names, drafts among them.',
  live: 'Released',
  more: 'There are more: type a little more.',
  none: 'Nothing found. What was just saved takes a second or two.',
  open: 'Search texts (press /)',
  placeholder: 'Reports, meetings, people …',
  withdrawn: 'Withdrawn',
}
