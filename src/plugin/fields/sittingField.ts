import type { TextField } from 'payload'

import { label } from '../translations/label.ts'

/** Sitting of the meeting a document belongs to, by the sitting's key, which outlives edits. */
export const sittingField = {
  name: 'sitting',
  type: 'text',
  admin: {
    components: { Field: 'payload-newsroom/admin#SittingField' },
    condition: (data: { meeting?: unknown }) => Boolean(data.meeting),
  },
  custom: { of: 'meetings' },
  label: label('场次', 'Sitting'),
  maxLength: 40,
} satisfies TextField
