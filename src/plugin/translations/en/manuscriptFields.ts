import type { Messages } from '../messages.ts'

type Fields = Pick<
  Messages['manuscript'],
  Extract<keyof Messages['manuscript'], `${'fields' | 'match'}.${string}`>
>

export const manuscriptFields: Fields = {
  'fields.adopted': 'Adopted',
  'fields.agency': 'Agency',
  'fields.alsoPresent': 'Also seated',
  'fields.attendance': 'Attendance',
  'fields.attendanceTable': 'Table of attendance',
  'fields.attendees': 'Attended by',
  'fields.bylineRaw': 'Byline as printed',
  'fields.bylines': 'Reporters',
  'fields.captions': 'Captions',
  'fields.commitments': 'Public projects',
  'fields.correspondents': 'Correspondents',
  'fields.credits': 'Credits',
  'fields.date': 'Date',
  'fields.dateline': 'Dateline',
  'fields.elections': 'Elections',
  'fields.enumerations': 'Enumerated points',
  'fields.executiveChairs': 'Executive chairs',
  'fields.headline': 'Headline',
  'fields.hosts': 'Chaired by',
  'fields.kicker': 'Kicker',
  'fields.meeting': 'Meeting',
  'fields.oath': 'Oath',
  'fields.observers': 'Observers',
  'fields.phase': 'Phase',
  'fields.plenary': 'Plenary number',
  'fields.pointer': 'Full text to follow',
  'fields.rostrum': 'On the rostrum',
  'fields.salutation': 'Salutation',
  'fields.sections': 'Section headings',
  'fields.speaker': 'Speaker',
  'fields.speakers': 'Speakers',
  'fields.subheads': 'Subheads',
  'fields.subtitle': 'Subtitle',
  'fields.times': 'Times',
  'fields.title': 'Title',
  'fields.venue': 'Venue',
  'match.namesake':
    'Somebody of this name is on record with another office. Say whether it is the same person.',
  'match.officeChanged':
    'The office on record differs from the one in the manuscript: it may have changed.',
  'match.oneCharacterOff':
    'One character differs from a name on record. Check whether it is misspelt.',
  'match.otherRegister':
    'This name stands in the other register (reporters or people). Say who is meant.',
}
