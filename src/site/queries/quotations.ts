import type { Mark } from 'payload-newsroom/quotes'

import { findQuotations, markPassages, readParagraphs } from 'payload-newsroom/quotes'

import type { Counterpart } from './findDocument.ts'

/** A text with links from every quotation to where it was said, or back; and how many there are. */
type Linked = { readonly count: number; readonly html: string }

type Texts = {
  readonly counterparts: readonly Pick<Counterpart, 'html' | 'path'>[]
  readonly hrefOf?: (place: { anchor: string; path: string }) => string
  readonly html: string
  readonly is: 'report' | 'speech'
}

/**
 * Links a report to the passages of the speeches that it quotes word for word, or a speech to the reports that quote
 * it. Found anew for each reader: a speech that is corrected or withdrawn takes its links along.
 *
 * @param hrefOf - of the paragraph on the other side; by default on that document's own page
 * @param is - what `html` is the text of
 */
export function linkQuotations(texts: Texts): Linked {
  if (texts.counterparts.length === 0) return { count: 0, html: texts.html }
  if (texts.hrefOf) return findLinks(texts)
  // The same texts have the same links: what is read all day is worked out once.
  const others = texts.counterparts.map(({ html, path }) => path + html)
  const key = [texts.is, texts.html, ...others].join('\n')
  const known = kept.get(key) ?? findLinks(texts)
  kept.delete(key)
  kept.set(key, known)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return known
}

const mostKept = 200
const kept = new Map<string, Linked>()

function findLinks({
  counterparts,
  hrefOf = ({ anchor, path }) => `${path}#${anchor}`,
  html,
  is,
}: Texts): Linked {
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
  return { count: marks.length, html: markPassages(html, marks) }
}
