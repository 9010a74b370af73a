import type { Language } from 'payload-newsroom/language'
import type { Counts, Lifted } from 'payload-newsroom/search-engine'

import type { Messages } from '../messages/messages.ts'
import type { SearchAddress } from '../search/address.ts'
import type { About } from './findAbout.ts'
import type { Chrome } from './getChrome.ts'

import { messagesOf } from '../messages/messages.ts'
import { mostAbout, printSearch, searchedKinds } from '../search/address.ts'

/** One way to narrow what was found. */
export type Choice = { readonly count?: number; readonly label: string; readonly path: string }

/** Ways of one sort, as the documents themselves offer them. */
export type Facet = { readonly choices: readonly Choice[]; readonly label: string }

/** A filter that is set; `path` is the search without it. */
export type Chip = { readonly label: string; readonly path: string }

/** What would be found without one of the filters. */
export type WayOut = Chip & { readonly count: string }

/** What a filter is: to set one is to take it into the address, to lift it is to leave it out. */
type Filters = Pick<SearchAddress, 'about' | 'from' | 'kind' | 'section' | 'to'>

type Task = {
  readonly language: Language
  readonly about: readonly About[]
  readonly sections: Chrome['sections']
  readonly search: SearchAddress
}

const most = { meetings: 4, people: 6, reporters: 5, sections: 10, years: 8 } as const

/** The search with other filters, from its first page. */
function withFilters(search: SearchAddress, changes: Partial<Filters>): string {
  return printSearch({ ...search, page: 1, ...changes })
}

/** Without the filters named; `about` is the path of one whom the documents are about. */
function without(
  { about, from, kind, section, to, ...rest }: SearchAddress,
  left: { about?: string; filter: Exclude<Lifted['filter'], 'all'> },
): string {
  return printSearch({
    ...rest,
    about: about.filter((path) => path !== left.about),
    page: 1,
    ...(from && left.filter !== 'days' && { from }),
    ...(kind && left.filter !== 'kind' && { kind }),
    ...(section && left.filter !== 'section' && { section }),
    ...(to && left.filter !== 'days' && { to }),
  })
}

/** The filters that are set, each to be lifted. */
export function toChips({ about, language, search, sections }: Task): readonly Chip[] {
  const t = messagesOf(language)
  const words = t.search
  const { from, kind, to } = search
  const section = sections.find(({ path }) => path === search.section)
  return [
    ...(kind ? [{ label: words.kinds[kind], path: without(search, { filter: 'kind' }) }] : []),
    ...(search.section
      ? [{ label: section?.label ?? search.section, path: without(search, { filter: 'section' }) }]
      : []),
    ...(from || to
      ? [{ label: daysOf({ from, to }, t), path: without(search, { filter: 'days' }) }]
      : []),
    ...about.map(({ label, path }) => ({
      label: words.about(label),
      path: without(search, { about: path, filter: 'mention' }),
    })),
  ]
}

/** A whole year by its number, other days in words. */
function daysOf({ from, to }: Pick<SearchAddress, 'from' | 'to'>, t: Messages): string {
  const words = t.search
  if (!from) return words.until(t.day(to ?? ''))
  if (!to) return words.since(t.day(from))
  const year = from.slice(0, 4)
  return from === `${year}-01-01` && to === `${year}-12-31`
    ? words.year(year)
    : t.days({ from, to })
}

/** Where the filters left nothing: which of them to lift, or all, and what there is then. */
export const toWaysOut = ({
  about,
  language,
  lifted,
  search,
  sections,
}: Task & { lifted: readonly Lifted[] }): readonly WayOut[] => {
  const words = messagesOf(language).search
  return lifted.map(({ filter, isMore, mention, total }) => {
    const count = words.total({ count: total, isMore })
    if (filter === 'all') return { count, label: words.reset, path: unfiltered(search) }
    const whom = about.find(({ key }) => key === mention)
    const path = without(search, { filter, ...(whom && { about: whom.path }) })
    const chip = toChips({ about, language, search, sections }).find((each) => each.path === path)
    return { count, label: words.without(chip?.label ?? ''), path }
  })
}

/** The words alone, in their order. */
export const unfiltered = ({ order, typed }: SearchAddress): string =>
  printSearch({ about: [], order, page: 1, typed })

/** Whether not all that was found could be counted by what it is. */
export const isPart = ({ counted, isMore, total }: Counts): boolean => isMore || counted < total

/** What was found by kind, section, year and whom it is about: what is chosen, or all alike, is no choice. */
export function toFacets({
  about,
  counts,
  language,
  search,
  sections,
}: Task & { counts: Counts }): readonly Facet[] {
  const words = messagesOf(language).search
  const named = (kind: string, count: number): Choice[] =>
    about.length >= mostAbout
      ? []
      : counts.named
          .filter((page) => page.kind === kind && about.every(({ key }) => key !== page.key))
          .slice(0, count)
          .map((page) => ({
            count: page.count,
            label: page.label,
            path: withFilters(search, { about: [...search.about, page.path] }),
          }))
  const facets: readonly Facet[] = [
    { choices: search.kind ? [] : kindsOf({ counts, search, words }), label: words.kind },
    {
      choices: search.section ? [] : sectionsOf({ counts, search, sections }),
      label: words.section,
    },
    {
      choices: search.from || search.to ? [] : yearsOf({ counts, search, words }),
      label: words.years,
    },
    { choices: named('person', most.people), label: words.kinds.person },
    { choices: named('reporter', most.reporters), label: words.kinds.reporter },
    { choices: named('meeting', most.meetings), label: words.kinds.meeting },
  ]
  return facets
    .map(({ choices, label }) => ({
      choices: choices.filter(({ count }) => isPart(counts) || count !== counts.total),
      label,
    }))
    .filter(({ choices }) => choices.length > 0)
}

type Counted = { counts: Counts; search: SearchAddress; words: Messages['search'] }

const kindsOf = ({ counts, search, words }: Counted): Choice[] =>
  counts.kinds.flatMap(({ count, value }) => {
    const kind = searchedKinds.find((each) => each === value)
    return kind ? [{ count, label: words.kinds[kind], path: withFilters(search, { kind }) }] : []
  })

type Input = { counts: Counts; search: SearchAddress; sections: Chrome['sections'] }

const sectionsOf = ({ counts, search, sections }: Input): Choice[] =>
  counts.sections
    .flatMap(({ count, value }) => {
      const section = sections.find(({ key }) => key === value)
      return section
        ? [
            {
              count,
              label: section.label,
              path: withFilters(search, { section: section.path }),
            },
          ]
        : []
    })
    .slice(0, most.sections)

/** What is older than everything counted is one choice more, of which nobody knows how much it is. */
function yearsOf({ counts, search, words }: Counted): Choice[] {
  const shown = counts.years.slice(0, most.years)
  const isOlder = isPart(counts) || shown.length < counts.years.length
  const oldest = shown.at(-1)?.value
  return [
    ...shown.map(({ count, value }) => ({
      count,
      label: words.year(value),
      path: withFilters(search, { from: `${value}-01-01`, to: `${value}-12-31` }),
    })),
    ...(isOlder && oldest
      ? [{ label: words.earlier, path: withFilters(search, { to: `${Number(oldest) - 1}-12-31` }) }]
      : []),
  ]
}
