import type { MarkedRun } from 'payload-newsroom/search'

import { openSearch } from 'payload-newsroom/search-engine'

import type { Visit } from '../door.ts'
import type { Outcome } from '../outcome.ts'
import type { SearchAddress } from '../search/address.ts'
import type { CardView } from './cards.ts'
import type { Cursor } from './cursor.ts'

import { defaultTimeZone } from '../calendar.ts'
import { readers } from '../readers.ts'
import { printSearch, readSearch } from '../search/address.ts'
import { t } from '../words.ts'
import { toCardView } from './cards.ts'
import { printCursor, readCursor } from './cursor.ts'
import { findAbout, type About } from './findAbout.ts'

/** What came of a search: `asking` before anything is typed, `wordless` for punctuation, `slow` when it was stopped. */
type SearchState = 'asking' | 'found' | 'nothing' | 'slow' | 'wordless'

export type HitView = {
  readonly card: CardView
  readonly excerpt: readonly MarkedRun[]
  readonly title: readonly MarkedRun[]
}

export type SearchView = {
  readonly about: readonly {
    readonly label: string
    readonly path: string
    readonly without: string
  }[]
  readonly alternatives: readonly { readonly label: string; readonly path: string }[]
  readonly hits: readonly HitView[]
  readonly isContinued: boolean
  readonly isCut: boolean
  /** Whether only the best matches are listed and there are more by date. */
  readonly isDeepest: boolean
  readonly morePath?: string
  readonly newestPath: string
  readonly search: SearchAddress
  readonly state: SearchState
  readonly suggestions: readonly {
    /** The search narrowed to what is about it; absent where that cannot be. */
    readonly aboutPath?: string
    readonly kind: string
    readonly label: string
    readonly path: string
  }[]
}

const find = openSearch(async ({ text, values }) => {
  const { rows } = await readers.query<Record<string, unknown>>(text, [...values])
  return rows
})

let isWarm = false

/**
 * Loads the dictionary and the names before the first reader needs them, which takes a second. Asked again, it does
 * nothing.
 */
export function warmSearch(): void {
  if (isWarm) return
  isWarm = true
  find({ order: 'relevance', timeZone: defaultTimeZone, typed: t.search.title }).catch(() => {
    isWarm = false
  })
}

/** The search page, with or without something to look for. */
export async function getSearch(visit: Visit): Promise<Outcome<SearchView>> {
  const search = readSearch(visit.query)
  const before = typeof visit.before === 'string' ? readCursor(visit.before) : undefined
  if (before === null || visit.before === null) return { kind: 'missing' }
  const about = await findAbout(search.about)
  return { kind: 'shown', view: await toView({ about, before, search, visit }) }
}

type Task = {
  about: readonly About[]
  before: Cursor | undefined
  search: SearchAddress
  visit: Visit
}

async function toView(task: Task): Promise<SearchView> {
  const { about, before, search } = task
  const first = { ...search, page: 1 }
  const known = about.map(({ path }) => path)
  const view = {
    about: about.map(({ label, path }) => ({
      label,
      path,
      without: printSearch({ search: { ...first, about: known.filter((each) => each !== path) } }),
    })),
    alternatives: [],
    hits: [],
    isContinued: before !== undefined || search.page > 1,
    isCut: false,
    isDeepest: false,
    newestPath: printSearch({ search: first }),
    search: { ...search, about: known },
    suggestions: [],
  }
  if (isBlank(search)) return { ...view, state: 'asking' }
  try {
    return { ...view, ...(await toResult(task)) }
  } catch (error) {
    if (!wasStopped(error)) throw error
    return { ...view, state: 'slow' }
  }
}

async function toResult({ about, before, search, visit }: Task) {
  const { chrome } = visit
  const section = chrome.sections.find(({ path }) => path === search.section)
  const { alternatives, hasNext, hits, isCut, isEmpty, older, suggestions } = await find({
    mentions: about.map(({ key }) => key),
    order: search.order,
    page: search.page,
    timeZone: chrome.timeZone,
    typed: search.typed,
    ...(before && { before }),
    ...(search.from && { from: search.from }),
    ...(search.kind && { kind: search.kind }),
    ...(section && { section: section.key }),
    ...(search.to && { to: search.to }),
  })
  const to = (changes: Partial<SearchAddress>) =>
    printSearch({ search: { ...search, page: 1, ...changes } })
  const next = nextOf({ hasNext, older, search })
  const state: SearchState = isEmpty ? 'wordless' : hits.length > 0 ? 'found' : 'nothing'
  return {
    alternatives: alternatives.map((label) => ({ label, path: to({ typed: label }) })),
    hits: hits.map(({ card, ...marked }) => ({ ...marked, card: toCardView(card) })),
    isCut,
    isDeepest: search.page === 10,
    ...(next && { morePath: next }),
    state,
    suggestions: suggestions.map((page) => ({
      ...page,
      ...(page.kind !== 'section' && { aboutPath: to({ about: [page.path], typed: '' }) }),
    })),
  }
}

function nextOf({
  hasNext,
  older,
  search,
}: {
  hasNext: boolean
  older: Cursor | undefined
  search: SearchAddress
}): string | undefined {
  if (older)
    return printSearch({
      before: printCursor(older),
      search: { ...search, order: 'newest', page: 1 },
    })
  return hasNext ? printSearch({ search: { ...search, page: search.page + 1 } }) : undefined
}

const isBlank = ({ about, from, kind, section, to, typed }: SearchAddress): boolean =>
  typed === '' &&
  about.length === 0 &&
  [from, kind, section, to].every((each) => each === undefined)

/** PostgreSQL's code for a statement that took longer than it may. */
const wasStopped = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '57014'
