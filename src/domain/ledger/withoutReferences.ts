import type { DocumentKey, Snapshot } from './snapshot.ts'

import { readKey } from './kinds.ts'

/** Documents that are no longer public. `sources` are the files of pictures among them, as texts show them. */
export type Gone = {
  readonly keys: ReadonlySet<DocumentKey>
  readonly sources: readonly string[]
}

/** Collections whose printed name stays after a withdrawal; of a text or a picture nothing stays. */
const named: ReadonlySet<string> = new Set(['people', 'reporters', 'sections'])

/** Fields that only concern a document named beside them. */
const besides: Readonly<Record<string, readonly string[]>> = { meeting: ['sitting'] }

/**
 * Removes documents from a snapshot: no link, no title, no picture of theirs stays. Everything else stays as printed on
 * its day.
 */
export const withoutReferences = <S extends Snapshot>(snapshot: S, gone: Gone): S =>
  // The walk leaves out optional parts and items of lists, never a part that must be there.
  withoutFigures({ ...leaveOut(snapshot, gone.keys), key: snapshot.key } as S, gone.sources)

type Row = Readonly<Record<string, unknown>>

function leaveOut(row: Row, keys: ReadonlySet<DocumentKey>): Row {
  const kept = Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
    const left = isGone(value, keys) ? undefined : leftOf(value, keys)
    return left === undefined ? [] : [[name, left]]
  })
  const names = new Set(kept.map(([name]) => name))
  const orphans = Object.entries(besides).flatMap(([name, parts]) =>
    name in row && !names.has(name) ? parts : [],
  )
  return Object.fromEntries(kept.filter(([name]) => !orphans.includes(name)))
}

/** Remainder of a value; undefined when nothing stays. */
function leftOf(value: unknown, keys: ReadonlySet<DocumentKey>): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      const left = isGone(item, keys) ? undefined : leftOf(item, keys)
      return left === undefined ? [] : [left]
    })
  }
  if (!isRow(value)) return value
  const staysAsWords = named.has(readKey(String(value.key))?.collection ?? '')
  return isGone(value.key, keys) && !staysAsWords ? undefined : leaveOut(value, keys)
}

const isGone = (value: unknown, keys: ReadonlySet<DocumentKey>): boolean =>
  typeof value === 'string' && keys.has(value)

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

function withoutFigures<S extends Snapshot>(snapshot: S, sources: readonly string[]): S {
  if (sources.length === 0) return snapshot
  const cut = (html: string): string =>
    html.replaceAll(/<figure>.*?<\/figure>/gsu, (figure) =>
      sources.some((source) => figure.includes(`"${source}"`)) ? '' : figure,
    )
  return {
    ...snapshot,
    ...('bodyHtml' in snapshot && { bodyHtml: cut(snapshot.bodyHtml) }),
    ...('leadHtml' in snapshot &&
      snapshot.leadHtml !== undefined && { leadHtml: cut(snapshot.leadHtml) }),
  }
}
