import type { Messages } from '../messages.ts'

/** The search of the desk. */
export const adminSearch: Messages['adminSearch'] = {
  changed: 'released, changed since',
  corrections: 'Correction',
  draft: 'not released',
  heading: 'Search texts',
  hint: 'Titles, texts, names; by pinyin, initials or traditional characters too.',
  live: 'released',
  meetings: 'Meeting',
  more: 'There are more: type a little more.',
  none: 'Nothing found. What was just saved takes a second or two.',
  open: 'Search texts (press /)',
  people: 'Person',
  placeholder: 'Reports, meetings, people …',
  reporters: 'Reporter',
  reports: 'Report',
  sections: 'Section',
  speeches: 'Speech',
  withdrawn: 'withdrawn',
}
