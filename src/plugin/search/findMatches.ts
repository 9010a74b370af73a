import type { Card, Snapshot } from '../../domain/publications/snapshot.ts'
import type { SearchQuery } from '../../domain/search/readQuery.ts'
import type { Run, SearchRequest } from './engine.ts'
import type { Cursor, Where } from './statements.ts'

import { amongNewest, byFilters, byIndex, byWeight, shownAt, weighed } from './statements.ts'

type Task = { readonly query: SearchQuery; readonly request: SearchRequest; readonly run: Run }

type Match = { readonly card: Card; readonly snapshot: Snapshot }

type Found = {
  readonly hasNext: boolean
  readonly matches: readonly Match[]
  readonly older?: Cursor | undefined
}

const pageSize = 20
const deepestPage = 10

/** One page of what was asked for. */
export const findMatches = (task: Task): Promise<Found> =>
  task.request.order === 'newest' || task.query.terms.length === 0
    ? findNewest(task)
    : findRelevant(task)

async function findNewest(task: Task): Promise<Found> {
  const limit = pageSize + 1
  const places = await findPlaces({ enough: limit, limit, near: await lookNear(task), task })
  const shown = places.slice(0, pageSize)
  return {
    hasNext: false,
    matches: await show(task.run, shown),
    older: places.length > pageSize ? shown.at(-1) : undefined,
  }
}

/**
 * Documents that say it at their head, newest first; then those in whose text it weighs most, of the newest 150. The
 * texts are not asked where the heads fill the page.
 */
async function findRelevant(task: Task): Promise<Found> {
  const page = Math.min(Math.max(1, task.request.page ?? 1), deepestPage)
  const wanted = page * pageSize + 1
  const near = await lookNear(task)
  const inHeads = await findPlaces({ enough: wanted, limit: wanted, near, task, where: 'heads' })
  const places =
    inHeads.length < wanted
      ? [...inHeads, ...(await inTexts({ enough: wanted, inHeads, near, task }))]
      : inHeads
  return {
    hasNext: places.length >= wanted && page < deepestPage,
    matches: await show(task.run, places.slice(wanted - 1 - pageSize, wanted - 1)),
  }
}

async function inTexts({
  enough,
  inHeads,
  near,
  task,
}: {
  enough: number
  inHeads: readonly Cursor[]
  near: readonly Near[]
  task: Task
}): Promise<Cursor[]> {
  const known = new Set(inHeads.map(({ path }) => path))
  const places = await findPlaces({ enough, limit: weighed.rank, near, task })
  const rest = places.filter(({ path }) => !known.has(path))
  if (rest.length < 2) return rest
  const byPath = new Map(rest.map((place) => [place.path, place]))
  const rows = await task.run(byWeight({ paths: [...byPath.keys()], query: task.query }))
  return rows.flatMap(({ path }) => byPath.get(String(path)) ?? [])
}

/** A match among the newest documents. */
type Near = Cursor & { readonly inHead: boolean }

/** What matches among the newest. What is about somebody is asked of the index at once: it is seldom among these. */
async function lookNear({ query, request, run }: Task): Promise<readonly Near[]> {
  if (query.terms.length === 0 || request.mentions?.length) return []
  const rows = await run(amongNewest({ query, request }))
  return toCursors(rows).map((place, index) => ({
    ...place,
    inHead: rows[index]?.inHead === true,
  }))
}

/**
 * Newest first.
 *
 * @param enough - how many among the newest documents make asking the index needless
 */
async function findPlaces({
  enough,
  limit,
  near,
  task: { query, request, run },
  where = 'anywhere',
}: {
  enough: number
  limit: number
  near: readonly Near[]
  task: Task
  where?: Where
}): Promise<readonly Cursor[]> {
  if (query.terms.length === 0) return toCursors(await run(byFilters(request, limit)))
  const matching = where === 'heads' ? near.filter(({ inHead }) => inHead) : near
  if (matching.length >= enough) return matching.slice(0, limit)
  return toCursors(await run(byIndex({ query, request }, { limit, where })))
}

const toCursors = (rows: readonly Record<string, unknown>[]): Cursor[] =>
  rows.map(({ microseconds, path }) => ({ microseconds: String(microseconds), path: String(path) }))

async function show(run: Run, places: readonly Cursor[]): Promise<Match[]> {
  if (places.length === 0) return []
  const rows = await run(shownAt(places.map(({ path }) => path)))
  // What was written as a card and a snapshot is read as such.
  return rows as unknown as Match[]
}
