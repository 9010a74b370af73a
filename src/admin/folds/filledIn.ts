import type { ClientField, FormState } from 'payload'

import { readBlocks } from '../../domain/rich-text/index.ts'

type Label = NonNullable<Extract<ClientField, { type: 'text' }>['label']>

/** Labels of the fields that hold anything, in their order; of a group its own. */
export const filledIn = (fields: readonly ClientField[], state: FormState, at = ''): Label[] =>
  fields.flatMap((field): Label[] => {
    if (!('name' in field)) return 'fields' in field ? filledIn(field.fields, state, at) : []
    const path = `${at}${field.name}`
    const isFilled =
      field.type === 'group'
        ? filledIn(field.fields, state, `${path}.`).length > 0
        : isSomething(state[path]?.value)
    return isFilled && 'label' in field && field.label ? [field.label] : []
  })

/** Whether a value of a form is one: lists have their number of rows, rich text its tree. */
function isSomething(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 0 || value === false)
    return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || readBlocks(value).length > 0
}
