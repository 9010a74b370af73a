import type { Names } from '../../domain/search/findNames.ts'
import type { NamedPage, SpeltName } from '../../domain/search/suggest.ts'
import type { Run } from './engine.ts'

import { toNames } from '../../domain/search/findNames.ts'
import { foldText } from '../../domain/search/foldText.ts'
import { toSpeltName } from '../../domain/search/suggest.ts'

type Known = { readonly names: Names; readonly print: string; readonly spelt: readonly SpeltName[] }

const keptForMs = 1500

const PRINT = `
SELECT count(*)::text || ' ' || coalesce(max(released_at)::text, '') AS print
  FROM live_documents WHERE state = 'live' AND kind IN ('meeting', 'person', 'reporter', 'section')`

const NAMES = `
SELECT kind, path, card ->> 'label' AS label, search_names AS names
  FROM live_documents WHERE state = 'live' AND kind IN ('meeting', 'person', 'reporter', 'section')`

/**
 * The names that are public now, read again when one has come, changed or gone: asked for at most every second and a
 * half, so that what is withdrawn is not suggested for longer than its page is kept by caches.
 */
export function keepNames(run: Run): () => Promise<Known> {
  let kept: undefined | { readonly known: Promise<Known>; readonly until: number }
  return () => {
    const now = Date.now()
    if (kept && kept.until > now) return kept.known
    const known = readKnown(run, kept?.known)
    kept = { known, until: now + keptForMs }
    // A failure is told to those who wait for it, and not kept for the next.
    known.catch(() => (kept = undefined))
    return known
  }
}

async function readKnown(run: Run, before: Promise<Known> | undefined): Promise<Known> {
  const [row] = await run({ text: PRINT, values: [] })
  const print = String(row?.print)
  const last = await before
  if (last?.print === print) return last
  const rows = await run({ text: NAMES, values: [] })
  return {
    names: toNames(
      rows.flatMap(({ names }) => (Array.isArray(names) ? names.map(String) : [])).map(foldText),
    ),
    print,
    spelt: spellAll({ before: last?.spelt ?? [], rows }),
  }
}

/** Only what is new is spelt: thousands of names take a tenth of a second, in which nobody else is answered. */
function spellAll({
  before,
  rows,
}: {
  before: readonly SpeltName[]
  rows: readonly Record<string, unknown>[]
}): SpeltName[] {
  const known = new Map(before.map((name) => [printPage(name), name]))
  return rows.map(({ kind, label, path }) => {
    const page = { kind: String(kind), label: String(label), path: String(path) }
    return known.get(printPage(page)) ?? toSpeltName(page)
  })
}

const printPage = ({ kind, label, path }: NamedPage): string => [kind, path, label].join(' ')
