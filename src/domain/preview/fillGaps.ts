/** As much of a field as filling its gap takes. */
export type GapField = {
  readonly flattenedFields?: readonly GapField[]
  readonly label: string
  readonly name: string
  readonly required: boolean
  readonly type: string
}

/**
 * A draft in which every required text that nobody has written yet says what is to stand there, `〔标题〕`: half a page
 * shows more than a complaint. Nothing of it is ever stored.
 */
export function fillGaps(
  fields: readonly GapField[],
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const filled = { ...row }
  for (const field of fields) {
    const value = row[field.name]
    if (isGap(field, value)) filled[field.name] = `〔${field.label}〕`
    else if (field.flattenedFields) filled[field.name] = fillInside(field.flattenedFields, value)
  }
  return filled
}

const isGap = ({ required, type }: GapField, value: unknown): boolean =>
  required &&
  (type === 'text' || type === 'textarea') &&
  (value === undefined || value === null || value === '')

function fillInside(fields: readonly GapField[], value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown) => (isRow(item) ? fillGaps(fields, item) : item))
  return isRow(value) ? fillGaps(fields, value) : value
}

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
