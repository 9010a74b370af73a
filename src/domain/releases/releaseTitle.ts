import type { Language } from '../language/language.ts'

import { formsOf } from '../language/forms/formsOf.ts'
import { byRank, isReviewed, readKey } from '../ledger/kinds.ts'

/** Titles in one line, as the language separates what has commas of its own. */
export const joinTitles = (
  documents: readonly { readonly title: string }[],
  language: Language,
): string => formsOf(language).titles(documents.map(({ title }) => title))

/**
 * What people call a release: the titles of its texts, a correction first and reports before the meeting that they are
 * about. Whoever is named and shown in them goes out along, and says nothing of what it was; a release of theirs alone
 * is called by them.
 */
export function releaseTitle(
  documents: readonly { readonly subject: string; readonly title: string }[],
  language: Language,
): string {
  const texts = documents
    .flatMap(({ subject, title }) => {
      const collection = readKey(subject)?.collection
      return isReviewed(collection) ? [{ collection, title }] : []
    })
    .toSorted(
      (a, b) =>
        Number(b.collection === 'corrections') - Number(a.collection === 'corrections') ||
        byRank(a.collection, b.collection),
    )
  return joinTitles(texts.length > 0 ? texts : documents, language).slice(0, 300)
}
