/** Operators of a filter whose value is one of the field's own; the others, such as `exists`, ask something else. */
export const comparing: ReadonlySet<string> = new Set([
  'equals',
  'greater_than',
  'greater_than_equal',
  'in',
  'less_than',
  'less_than_equal',
  'not_equals',
  'not_in',
])

/** Values of a list, which an address writes with commas. */
export const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]

/** Whether a value asks for what has none. */
export const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || value === 'null'
