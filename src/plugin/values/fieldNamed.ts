import type { Field } from 'payload'

import { flattenTopLevelFields } from 'payload'

/** The field of a document with a name, also inside what only places it: a row, a fold, a tab without a name. */
export const fieldNamed = (fields: Field[], name: string) =>
  flattenTopLevelFields(fields).find((field) => 'name' in field && field.name === name)
