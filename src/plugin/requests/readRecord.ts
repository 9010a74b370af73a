/** What an unknown value holds by name, to be read field by field; nothing when it is no object. */
export const readRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
