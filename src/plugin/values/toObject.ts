/** What an unknown value holds by name, to be read field by field; nothing when it is no object. */
export const toObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
