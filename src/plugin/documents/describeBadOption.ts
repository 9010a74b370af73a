import type { FlattenedField, PayloadRequest } from 'payload'

import { translate } from '../translations/messages.ts'
import { showValue } from '../values/showValue.ts'

/** Values that a field with a list of options takes; undefined for any other field. */
const optionsOf = (field: FlattenedField): readonly string[] | undefined =>
  field.type === 'select' || field.type === 'radio'
    ? field.options.map((option) => (typeof option === 'string' ? option : option.value))
    : undefined

/** Describes a value that is none of its field's options; undefined when there is none. */
export function describeBadOption(
  field: FlattenedField,
  value: unknown,
  req: PayloadRequest,
): string | undefined {
  const options = optionsOf(field)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  const bad = values.find((each) => !isNothing(each) && !options?.some((one) => one === each))
  if (!options || bad === undefined) return undefined
  const vars = { value: showValue(bad), values: options.join(', ') }
  return translate(req, { key: 'text.badOption', vars })
}

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''
