import { isReviewed, isSearched, publicCollections } from 'payload-newsroom/ledger'

/** Where the drawn picture of a page is. */
export const ogPath = (path: string): string => `/og${path}.png`

/** Where the drawn picture of the whole site is: of the pages that are no document. */
export const siteOgPath = '/og/site.png'

/** A page of one of these collections. */
const pagesOf = (collections: readonly string[]): RegExp =>
  new RegExp(`^/(?:${collections.join('|')})/[^/]+$`, 'u')

const drawnPages = pagesOf(publicCollections.filter(isSearched))
// A correction says nothing without what it corrects.
const embeddedPages = pagesOf(
  publicCollections.filter((slug) => isReviewed(slug) && slug !== 'corrections'),
)

/** Whether other sites can show a page of ours: all texts but corrections. */
export const isEmbeddable = (path: string): boolean => embeddedPages.test(path)

/** Where the picture is that is drawn for a page. */
export const drawnPath = (path: string): string =>
  drawnPages.test(path) ? ogPath(path) : siteOgPath

/** Where the paper's seal is: for tabs, for home screens, and for whoever asks by habit. */
export const iconPaths = {
  favicon: '/favicon.ico',
  svg: '/icon.svg',
  touch: '/apple-touch-icon.png',
} as const

/** Where other sites ask how to show a page of ours. */
export const embedOf = (origin: string, path: string | undefined = ''): string[] =>
  isEmbeddable(path)
    ? [`/oembed?${new URLSearchParams({ format: 'json', url: origin + path }).toString()}`]
    : []

/** Where a reader is thanked. */
export const thanksPath = '/mistake/thanks'

/** Where a reader writes about a page. */
export const mistakePath = (page: string): string =>
  `/mistake?${new URLSearchParams({ page }).toString()}`
