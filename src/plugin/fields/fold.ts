import type { CollapsibleField, Field } from 'payload'

import type { label } from '../translations/label.ts'

/** Folds fields of a form away until somebody opens them; its bar names those that are filled in. */
export const fold = (title: ReturnType<typeof label>, fields: Field[]): CollapsibleField => ({
  type: 'collapsible',
  admin: { components: { Label: 'payload-newsroom/admin#FoldLabel' }, initCollapsed: true },
  fields,
  label: title,
})
