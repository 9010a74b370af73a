import type { ParsedUrlQuery } from 'node:querystring'

import { textKinds } from 'payload-newsroom/ledger'

/** The kinds of documents that a reader can ask for. */
export const searchedKinds = [
  ...textKinds.filter((kind) => kind !== 'correction'),
  'person',
  'reporter',
  'correction',
] as const
type SearchedKind = (typeof searchedKinds)[number]

/** A search as its address says it: everything optional, nothing that the address does not say. */
export type SearchAddress = {
  /** Paths of people, reporters and meetings. */
  readonly about: readonly string[]
  readonly from?: string
  readonly kind?: SearchedKind
  readonly order: 'newest' | 'relevance'
  readonly page: number
  /** The path of a section. */
  readonly section?: string
  readonly to?: string
  readonly typed: string
}

/** More people, reporters and meetings at once is nobody’s question. */
export const mostAbout = 3

const most = { page: 10, typed: 300 } as const

/** Reads an address leniently: what is malformed counts as not said, and days the wrong way round are turned, since people type and shorten addresses. */
export function readSearch(query: ParsedUrlQuery): SearchAddress {
  const all = (name: string): string[] => [query[name] ?? []].flat()
  const first = (name: string): string => all(name)[0]?.trim() ?? ''
  const [from, to] = toSpan(first('from'), first('to'))
  const kind = searchedKinds.find((each) => each === first('kind'))
  const page = Number(first('page'))
  const section = first('section')
  return {
    about: [...new Set(all('about'))].filter(isPath).slice(0, mostAbout),
    ...(isDay(from) && { from }),
    ...(kind && { kind }),
    order: first('order') === 'newest' ? 'newest' : 'relevance',
    page: Number.isInteger(page) && page >= 1 && page <= most.page ? page : 1,
    ...(isPath(section) && { section }),
    ...(isDay(to) && { to }),
    typed: first('q').slice(0, most.typed),
  }
}

const toSpan = (from: string, to: string): readonly [string, string] =>
  isDay(from) && isDay(to) && from > to ? [to, from] : [from, to]

const isDay = (text: string): boolean =>
  /^(?:19|20)\d\d-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

const isPath = (text: string): boolean => /^\/[a-z]+\/[^\s\0]{1,200}$/u.test(text)

/** The address of a search, always in the same form; `before` is the cursor of a later page by date. */
export function printSearch(
  { about, from, kind, order, page, section, to, typed }: SearchAddress,
  before?: string,
): string {
  const said = new URLSearchParams()
  const say = (name: string, value: string | undefined) => {
    if (value) said.append(name, value)
  }
  say('q', typed)
  say('kind', kind)
  say('section', section)
  for (const path of about) say('about', path)
  say('from', from)
  say('to', to)
  say('order', order === 'newest' ? order : undefined)
  say('page', page > 1 ? String(page) : undefined)
  say('before', before)
  const printed = said.toString()
  return printed === '' ? '/search' : `/search?${printed}`
}
