import { setImmediate } from 'node:timers/promises'

import type { Analyzer } from '../../domain/search/analyzer.ts'
import type { Names } from '../../domain/search/findNames.ts'
import type { NamedPage, NameList, SpeltName } from '../../domain/search/suggest.ts'
import type { Run } from './searchRequest.ts'

import { kindList, nameKinds } from '../../domain/ledger/kinds.ts'
import { toNameList } from '../../domain/search/suggest.ts'

type Known = {
  /** Pages of people, reporters, sections and meetings, by document key. */
  readonly byKey: ReadonlyMap<string, NamedPage>
  readonly list: NameList
  readonly names: Names
  readonly print: string
}

const keptForMs = 1500

const PRINT = `
SELECT count(*)::text || ' ' || coalesce(sum(hashtextextended(publication_id, 0)), 0)::text AS print
  FROM live_documents WHERE state = 'live' AND kind IN ${kindList(nameKinds)}`

/** With the print of what this very statement saw: the question before it may have gone to another server. */
const NAMES = `
SELECT key, kind, path, card ->> 'label' AS label, search_names AS names, (${PRINT}) AS print
  FROM live_documents WHERE state = 'live' AND kind IN ${kindList(nameKinds)}`

/**
 * Caches public names, and reloads them after a change. The check runs at most every 1.5 s, so that a withdrawn name is
 * suggested no longer than caches keep its page.
 */
export function createNameCache(run: Run, analyzer: Analyzer): () => Promise<Known> {
  let kept: undefined | { readonly known: Promise<Known>; readonly until: number }
  return () => {
    const now = Date.now()
    if (kept && kept.until > now) return kept.known
    const known = readKnown({ analyzer, before: kept?.known, run })
    kept = { known, until: now + keptForMs }
    // A failure reaches the waiting callers and is not cached.
    known.catch(() => (kept = undefined))
    return known
  }
}

type ReadKnownInput = { analyzer: Analyzer; before: Promise<Known> | undefined; run: Run }

async function readKnown({ analyzer, before, run }: ReadKnownInput): Promise<Known> {
  const [row] = await run({ text: PRINT, values: [] })
  const print = String(row?.print)
  const last = await before
  if (last?.print === print) return last
  const rows = await run({ text: NAMES, values: [] })
  const list = toNameList(await spellAll({ analyzer, before: last?.list.names ?? [], rows }))
  return {
    byKey: new Map(list.names.map((page) => [page.key, page])),
    list,
    names: analyzer.toNames(
      rows.flatMap(({ names }) => (Array.isArray(names) ? names.map(String) : [])),
    ),
    print: rows[0] ? String(rows[0].print) : empty,
  }
}

/** What the print is where there are no names. */
const empty = '0 0'

/** Names prepared in one slice: a few milliseconds, during which no other request is answered. */
const slice = 40

/** Prepares new names only, since thousands take a third of a second, and yields between slices. */
async function spellAll({
  analyzer,
  before,
  rows,
}: {
  analyzer: Analyzer
  before: readonly SpeltName[]
  rows: readonly Record<string, unknown>[]
}): Promise<SpeltName[]> {
  const known = new Map(before.map((name) => [printPage(name), name]))
  const spelt: SpeltName[] = []
  let fresh = 0
  for (const { key, kind, label, path } of rows) {
    const page = {
      key: String(key),
      kind: String(kind),
      label: String(label),
      path: String(path),
    }
    const name = known.get(printPage(page))
    spelt.push(name ?? analyzer.toSpeltName(page))
    if (!name && (fresh += 1) % slice === 0) await setImmediate()
  }
  return spelt
}

const printPage = ({ key, kind, label, path }: NamedPage): string =>
  [key, kind, path, label].join(' ')
