import { escapeHtml } from '../text/escapeHtml.ts'

/** One address in a map. `modified` is ISO 8601 in UTC. */
export type MapEntry = { readonly location: string; readonly modified?: string }

/** One piece of news in a map for news engines. `published` is ISO 8601 in UTC. */
export type NewsEntry = {
  readonly location: string
  readonly published: string
  readonly title: string
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9'

const element = (name: string, text: string): string => `<${name}>${escapeHtml(text)}</${name}>`

const dated = ({ location, modified }: MapEntry): string =>
  element('loc', location) + (modified === undefined ? '' : element('lastmod', modified))

/** A map of pages, at most 50,000. Source: https://www.sitemaps.org/protocol.html */
export const renderSitemap = (entries: readonly MapEntry[]): string =>
  `${declaration}<urlset xmlns="${sitemaps}">\n${entries.map((entry) => `<url>${dated(entry)}</url>\n`).join('')}</urlset>\n`

/** A map of maps. */
export const renderSitemapIndex = (entries: readonly MapEntry[]): string =>
  `${declaration}<sitemapindex xmlns="${sitemaps}">\n${entries.map((entry) => `<sitemap>${dated(entry)}</sitemap>\n`).join('')}</sitemapindex>\n`

type Input = {
  entries: readonly NewsEntry[]
  /** BCP 47 tag of the paper's language. */
  language: string
  /** Of the paper. */
  name: string
}

/**
 * A language as news engines name it: by its code alone, Chinese by its script's region.
 *
 * Source: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap#reference
 */
const toNewsLanguage = (tag: string): string =>
  /^zh-(?:cn|tw)$/iu.test(tag) ? tag.toLowerCase() : tag.replace(/-.*$/u, '')

/**
 * A map of the news of two days, at most 1,000.
 *
 * Source: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function renderNewsSitemap({ entries, language, name }: Input): string {
  const publication = `<news:publication>${element('news:name', name)}${element('news:language', toNewsLanguage(language))}</news:publication>`
  const items = entries.map(
    ({ location, published, title }) =>
      `<url>${element('loc', location)}<news:news>${publication}${element('news:publication_date', published)}${element('news:title', title)}</news:news></url>\n`,
  )
  return `${declaration}<urlset xmlns="${sitemaps}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${items.join('')}</urlset>\n`
}
