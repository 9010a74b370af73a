import { kinds } from '../../domain/ledger/kinds.ts'

const titleFields = new Set<string>(Object.values(kinds).map(({ titleField }) => titleField))

/** Title of a document of any collection: its headline, title, name or alternative text. */
export const titleOf = (document: Readonly<Record<string, unknown>>): string | undefined =>
  [...titleFields]
    .map((field) => document[field])
    .find((words): words is string => typeof words === 'string' && words !== '')
