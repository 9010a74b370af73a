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
  const places = await findPlaces({ enough: limit, limit, task, where: 'anywhere' })
  const shown = places.slice(0, pageSize)
  return {
    hasNext: false,
    matches: await show(task.run, shown),
    older: places.length > pageSize ? shown.at(-1) : undefined,
  }
}

/**
 * Documents that say it at their head, newest first; then those in whose text it weighs most, of the newest 300. The
 * texts are not asked where the heads fill the page.
 */
async function findRelevant(task: Task): Promise<Found> {
  const page = Math.min(Math.max(1, task.request.page ?? 1), deepestPage)
  const wanted = page * pageSize + 1
  const inHeads = await findPlaces({ enough: wanted, limit: wanted, task, where: 'heads' })
  const places =
    inHeads.length < wanted
      ? [...inHeads, ...(await inTexts({ enough: wanted, inHeads, task }))]
      : inHeads
  return {
    hasNext: places.length >= wanted && page < deepestPage,
    matches: await show(task.run, places.slice(wanted - 1 - pageSize, wanted - 1)),
  }
}

async function inTexts({
  enough,
  inHeads,
  task,
}: {
  enough: number
  inHeads: readonly Cursor[]
  task: Task
}): Promise<Cursor[]> {
  const known = new Set(inHeads.map(({ path }) => path))
  const places = await findPlaces({ enough, limit: weighed.rank, task, where: 'anywhere' })
  const rest = places.filter(({ path }) => !known.has(path))
  if (rest.length < 2) return rest
  const byPath = new Map(rest.map((place) => [place.path, place]))
  const rows = await task.run(byWeight({ paths: [...byPath.keys()], query: task.query }))
  return rows.flatMap(({ path }) => byPath.get(String(path)) ?? [])
}

/**
 * Newest first. What is about somebody is asked of the index at once: it is seldom among the newest.
 *
 * @param enough - how many among the newest documents make asking the index needless
 */
async function findPlaces({
  enough,
  limit,
  task: { query, request, run },
  where,
}: {
  enough: number
  limit: number
  task: Task
  where: Where
}): Promise<Cursor[]> {
  if (query.terms.length === 0) return toCursors(await run(byFilters(request, limit)))
  if (!request.mentions?.length) {
    const near = toCursors(await run(amongNewest({ query, request }, where)))
    if (near.length >= enough) return near.slice(0, limit)
  }
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
