import type { ParsedUrlQuery } from 'node:querystring'

/**
 * Every parameter that an address of the public site may carry, by page: name by name, and how often it counts. What is
 * not here is no part of an address: the page answers as without it, and neither we nor nginx keep it for itself.
 *
 * nginx makes its key, and what it asks us, from the same table (nginx.conf.template); a test compares the two.
 */
export const knownParameters: readonly {
  readonly names: readonly string[]
  readonly path: RegExp
  readonly times?: Readonly<Record<string, number>>
}[] = [
  {
    names: ['before'],
    path: /^\/(?:(?:corrections|meetings|reports|speeches)|(?:sections|topics)\/[^/]+|feeds\/.+\.json)$/u,
  },
  {
    names: ['q', 'kind', 'section', 'about', 'from', 'to', 'order', 'page', 'before'],
    path: /^\/search$/u,
    times: { about: 3 },
  },
  { names: ['page'], path: /^\/mistake$/u },
  { names: ['url', 'format', 'maxwidth', 'maxheight'], path: /^\/oembed$/u },
  { names: ['mode', 'to'], path: /^\/reading$/u },
]

/** What is known of a query, in the order of the table; the first counts where a parameter comes again. */
export function knownQuery(path: string, query: ParsedUrlQuery): ParsedUrlQuery {
  const page = knownParameters.find((each) => each.path.test(path))
  const known: ParsedUrlQuery = {}
  for (const name of page?.names ?? []) {
    const said = [query[name] ?? []].flat().slice(0, page?.times?.[name] ?? 1)
    const [first, ...more] = said.filter((value) => value !== '')
    if (first !== undefined) known[name] = more.length > 0 ? [first, ...more] : first
  }
  return known
}

/** A page's own address, spelled one way: whoever has it by another spelling has the same page. */
export function printPlace(path: string, query: ParsedUrlQuery): string {
  const said = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value ?? []].flat().map((each) => [name, each] satisfies [string, string]),
    ),
  ).toString()
  const spelled = path.split('/').map(encodeURIComponent).join('/')
  return said === '' ? spelled : `${spelled}?${said}`
}
