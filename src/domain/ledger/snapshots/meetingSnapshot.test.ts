import { expect, it } from 'vitest'

import { completeLocale } from '../../time/locale.ts'
import { meetingDocument } from '../documents.ts'
import { meetingSnapshot } from './meetingSnapshot.ts'

const meeting = meetingDocument.parse({
  id: '1',
  name: 'Town Meeting',
  organ: 'congress',
  sittings: [
    {
      adopted: [
        { kind: 'resolution', outcome: 'adopted', title: 'Article 1' },
        { kind: 'rules', outcome: 'rejected', title: 'Article 2' },
        { kind: 'rules', outcome: 'adopted', title: 'Article 3' },
      ],
      phase: 'single',
    },
  ],
})

it.each([
  ['en', '2 items adopted'],
  ['zh', '通过2项'],
] as const)(
  'counts in its summary what was adopted, not what was voted on: %s',
  (language, said) => {
    const context = { locale: completeLocale({ language }), related: new Map() }
    expect(meetingSnapshot(meeting, context).summary).toBe(said)
  },
)
