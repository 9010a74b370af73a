/** Properties of an unknown value, to be read one by one; an empty object for anything else. */
export const toObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
