import type { MarkedRun } from 'payload-newsroom/search'
import type { Counts, SearchRequest } from 'payload-newsroom/search-engine'

import { openSearch } from 'payload-newsroom/search-engine'

import type { PageResult } from '../http/pageResult.ts'
import type { SearchAddress } from '../search/address.ts'
import type { CardView } from './cards.ts'
import type { Cursor } from './cursor.ts'
import type { About } from './findAbout.ts'
import type { Chrome } from './getChrome.ts'
import type { Chip, Facet, WayOut } from './narrow.ts'
import type { Question } from './visit.ts'

import { primaryPool, readerPool } from '../http/readerPool.ts'
import { messagesOf } from '../messages/messages.ts'
import { printSearch, readSearch } from '../search/address.ts'
import { toCardView } from './cards.ts'
import { printCursor, readCursor } from './cursor.ts'
import { findAbout } from './findAbout.ts'
import { findMove } from './findRedirect.ts'
import { getLocale } from './getChrome.ts'
import { isPart, toChips, toFacets, toWaysOut, unfiltered } from './narrow.ts'

/** What came of a search: `asking` before anything is typed, `wordless` for punctuation, `slow` when it was stopped. */
type SearchState = 'asking' | 'found' | 'nothing' | 'slow' | 'wordless'

export type HitView = {
  readonly card: CardView
  readonly excerpt: readonly MarkedRun[]
  readonly title: readonly MarkedRun[]
}

/** What a search page shows: what was asked, what was found, and ways on. */
export type SearchView = {
  readonly alternatives: readonly { readonly label: string; readonly path: string }[]
  /** The filters that are set, people, reporters and meetings among them. */
  readonly chips: readonly Chip[]
  /** How much was found, and by what it can be narrowed; absent where nothing was asked. */
  readonly found?: {
    readonly counted: number
    readonly facets: readonly Facet[]
    /** Whether the numbers beside the facets are of what was counted alone. */
    readonly isPart: boolean
    readonly total: Pick<Counts, 'isMore' | 'total'>
  }
  /** Paths that the search is narrowed to and that are no pages. */
  readonly gone: readonly string[]
  readonly hits: readonly HitView[]
  readonly isContinued: boolean
  readonly isCut: boolean
  /** Whether only the best matches are listed and there are more by date. */
  readonly isDeepest: boolean
  readonly morePath?: string
  readonly newestPath: string
  /** The same in either order. */
  readonly orderPaths: Readonly<Record<SearchAddress['order'], string>>
  readonly search: SearchAddress
  readonly state: SearchState
  readonly suggestions: readonly {
    /** The search narrowed to what is about it; absent where that cannot be. */
    readonly aboutPath?: string
    readonly kind: string
    readonly label: string
    readonly path: string
  }[]
  /** The search without any filter. */
  readonly unfilteredPath: string
  /** Where the filters left nothing. */
  readonly waysOut: readonly WayOut[]
}

const runOn =
  (pool: Pick<typeof readerPool, 'query'>): Parameters<typeof openSearch>[0] =>
  async ({ values, ...statement }) => {
    const { rows } = await pool.query<Record<string, unknown>>({
      ...statement,
      values: [...values],
    })
    return rows
  }

const find = openSearch(runOn(readerPool), runOn(primaryPool))

let warm: Promise<unknown> | undefined

/**
 * Loads the dictionary and the names before the first reader needs them, which takes a second. Asked again, it does
 * nothing; where it fails, readers are served all the same, and it is tried again.
 */
export async function warmSearch(): Promise<void> {
  warm ??= searchOnce()
  await warm.catch(() => {
    warm = undefined
  })
}

/** Searches in the language of the site, whose words alone are loaded. */
async function searchOnce(): Promise<void> {
  const { language, timeZone } = await getLocale()
  await find({
    language,
    order: 'relevance',
    timeZone,
    typed: messagesOf(language).search.title,
  })
}

/** The search page, with or without something to look for. */
export async function getSearch(visit: Question): Promise<PageResult<SearchView>> {
  const asked = readSearch(visit.query)
  const before = typeof visit.before === 'string' ? readCursor(visit.before) : undefined
  if (before === null) return { kind: 'missing' }
  const { about, search } = await followMoves(asked, visit.chrome.sections)
  return { kind: 'shown', view: await toView({ about, before, search, visit }) }
}

/** Pages move; whoever narrowed a search to one means it still. */
async function followMoves(
  asked: SearchAddress,
  sections: Chrome['sections'],
): Promise<Pick<Task, 'about' | 'search'>> {
  const about = await findAbout(asked.about)
  const { section } = asked
  const isKnown = section === undefined || sections.some(({ path }) => path === section)
  const search = {
    ...asked,
    about: about.map(({ path }) => path),
    ...(!isKnown && { section: (await findMove(section)) ?? section }),
  }
  return { about, search }
}

type Task = {
  about: readonly About[]
  before: Cursor | undefined
  search: SearchAddress
  visit: Question
}

async function toView(task: Task): Promise<SearchView> {
  const { about, before, search, visit } = task
  const first = { ...search, page: 1 }
  const { language, sections } = visit.chrome
  const view = {
    alternatives: [],
    chips: toChips({ about, language, search: first, sections }),
    gone: goneOf({ about, search, sections }),
    hits: [],
    isContinued: before !== undefined || search.page > 1,
    isCut: false,
    isDeepest: false,
    newestPath: printSearch(first),
    orderPaths: {
      newest: printSearch({ ...first, order: 'newest' }),
      relevance: printSearch({ ...first, order: 'relevance' }),
    },
    search,
    suggestions: [],
    unfilteredPath: unfiltered(search),
    waysOut: [],
  } satisfies Partial<SearchView>
  if (isBlank(search)) return { ...view, state: 'asking' }
  try {
    return { ...view, ...(await toResult(task)) }
  } catch (error) {
    if (!wasStopped(error)) throw error
    return { ...view, state: 'slow' }
  }
}

async function toResult(task: Task) {
  const { about, search, visit } = task
  const { language, sections } = visit.chrome
  const { alternatives, counts, hasNext, hits, isCut, isEmpty, lifted, older, suggestions } =
    await find(toRequest(task))
  const to = (changes: Partial<SearchAddress>) => printSearch({ ...search, page: 1, ...changes })
  const next = nextOf({ hasNext, older, search })
  const state: SearchState = isEmpty ? 'wordless' : hits.length > 0 ? 'found' : 'nothing'
  return {
    alternatives: alternatives.map((label) => ({ label, path: to({ typed: label }) })),
    ...(counts && {
      found: {
        counted: counts.counted,
        facets: toFacets({ about, counts, language, search, sections }),
        isPart: isPart(counts),
        total: { isMore: counts.isMore, total: counts.total },
      },
    }),
    hits: hits.map(({ card, ...marked }) => ({ ...marked, card: toCardView(card) })),
    isCut,
    isDeepest: search.page === 10,
    ...(next && { morePath: next }),
    state,
    suggestions: suggestions.map(({ kind, label, path }) => ({
      kind,
      label,
      path,
      ...(kind !== 'section' && { aboutPath: to({ about: [path], typed: '' }) }),
    })),
    waysOut: toWaysOut({ about, language, lifted, search, sections }),
  }
}

function toRequest({ about, before, search, visit }: Task): SearchRequest {
  const { language, sections, timeZone } = visit.chrome
  const { from, kind, order, page, section, to, typed } = search
  const known = sections.find(({ path }) => path === section)
  return {
    language,
    mentions: about.map(({ key }) => key),
    order,
    page,
    timeZone,
    typed,
    ...(before && { before }),
    ...(from && { from }),
    ...(kind && { kind }),
    ...(section && { section: known?.key ?? section }),
    ...(to && { to }),
  }
}

type Input = { hasNext: boolean; older: Cursor | undefined; search: SearchAddress }

function nextOf({ hasNext, older, search }: Input): string | undefined {
  if (older) return printSearch({ ...search, order: 'newest', page: 1 }, printCursor(older))
  return hasNext ? printSearch({ ...search, page: search.page + 1 }) : undefined
}

const goneOf = ({
  about,
  search: { section },
  sections,
}: Pick<Task, 'about' | 'search'> & { sections: Chrome['sections'] }): readonly string[] => [
  ...(section && sections.every(({ path }) => path !== section) ? [section] : []),
  ...about.filter(({ isGone }) => isGone).map(({ path }) => path),
]

const isBlank = ({ about, from, kind, section, to, typed }: SearchAddress): boolean =>
  typed === '' &&
  about.length === 0 &&
  [from, kind, section, to].every((each) => each === undefined)

/** PostgreSQL's code for a statement that took longer than it may. */
const wasStopped = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '57014'
