import type { DocumentKey } from '../ledger/snapshot.ts'

/** Tag of every page: masthead and navigation are on all of them. */
export const tagOfPages = 'pages'

/** Tag of what lists documents that it does not know beforehand: front page, archive, search, feeds, maps. */
export const tagOfLists = 'lists'

/** Tag of what a document is shown in. Letters, digits and hyphens, as every CDN takes them. */
export const tagOf = (key: DocumentKey): string => key.replaceAll(/[^\w-]/gu, '-')

/** Collections that are on every page. */
const everywhere = ['sections', 'site-settings']

/**
 * Tags of everything that a public act changes.
 *
 * @param act.about - keys of the documents that those of the act mention, or mentioned before: their pages show them
 * @param act.own - keys of the documents of the act
 */
export function tagsOfAct({
  about,
  own,
}: {
  readonly about: readonly string[]
  readonly own: readonly string[]
}): readonly string[] {
  const isEverywhere = own.some((key) => everywhere.includes(key.split(':')[0] ?? ''))
  const keys = [...own, ...about]
  return [...new Set([...(isEverywhere ? [tagOfPages] : []), tagOfLists, ...keys.map(tagOf)])]
}
