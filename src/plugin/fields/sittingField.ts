import type { TextField } from 'payload'

import { label } from '../translations/label.ts'

/** Which sitting of its meeting a document belongs to: the key of that sitting, which outlives edits of it. */
export const sittingField = {
  name: 'sitting',
  type: 'text',
  admin: {
    components: { Field: 'payload-newsroom/admin#SittingField' },
    condition: (data: { meeting?: unknown }) => Boolean(data.meeting),
  },
  label: label('场次', 'Sitting'),
  maxLength: 40,
} satisfies TextField
