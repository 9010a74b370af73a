/** Runs SQL on the owner's connection and gives its rows. */
export type Execute = (statement: string) => Promise<readonly Record<string, unknown>[]>

/** A name as SQL writes it. */
export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Text as SQL writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
