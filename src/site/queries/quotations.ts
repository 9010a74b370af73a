import type { Mark } from 'payload-newsroom/quotes'

import { findQuotations, markPassages, readParagraphs } from 'payload-newsroom/quotes'

import type { Counterpart } from './findDocument.ts'

/** A text with links from every quotation to where it was said, or back; and how many there are. */
type Linked = { readonly count: number; readonly html: string }

/**
 * Links a report to the passages of the speeches that it quotes word for word, or a speech to the reports that quote
 * it. Found anew for each reader: a speech that is corrected or withdrawn takes its links along.
 *
 * @param hrefOf - of the paragraph on the other side; by default on that document's own page
 * @param is - what `html` is the text of
 */
export function linkQuotations({
  counterparts,
  hrefOf = ({ anchor, path }) => `${path}#${anchor}`,
  html,
  is,
}: {
  counterparts: readonly Pick<Counterpart, 'html' | 'path'>[]
  hrefOf?: (place: { anchor: string; path: string }) => string
  html: string
  is: 'report' | 'speech'
}): Linked {
  const own = readParagraphs(html)
  const marks = counterparts.flatMap((other): Mark[] => {
    const theirs = readParagraphs(other.html)
    const found =
      is === 'report'
        ? findQuotations({ report: own, speech: theirs })
        : findQuotations({ report: theirs, speech: own })
    return found.map(({ quoted, said }) => {
      const [here, there] = is === 'report' ? [quoted, said] : [said, quoted]
      const href = hrefOf({ anchor: there.anchor, path: other.path })
      return { ...here, close: '</a>', open: `<a class="quoted" href="${href}">` }
    })
  })
  return { count: marks.length, html: markPassages({ html, marks }) }
}
