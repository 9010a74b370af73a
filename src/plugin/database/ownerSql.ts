/** Runs SQL on the owner's connection and returns the rows. */
export type Execute = (statement: string) => Promise<readonly Record<string, unknown>[]>

/** Quotes an SQL identifier. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Quotes an SQL string literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
