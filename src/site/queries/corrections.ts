import type { CorrectionSeverity, CorrectionSnapshot } from 'payload-newsroom/ledger'

import { escapeHtml } from 'payload-newsroom/rich-text'

/** What a page says of an error in it. Newest first. */
export type CorrectionNote = {
  /** The mark in the text it leads to, where the passage was found. */
  readonly anchor?: string
  readonly date: string
  readonly path: string
  readonly right: string
  readonly severity: CorrectionSeverity
  readonly title: string
  readonly wrong: string
}

/** A text with the corrected passages marked, and the notes that lead there. */
export type Corrected = { readonly html: string; readonly notes: readonly CorrectionNote[] }

/** Notes alone, for pages whose text is no prose. */
export const toCorrectionNotes = (corrections: readonly CorrectionSnapshot[]): CorrectionNote[] =>
  corrections.map(({ date, path, right, severity, title, wrong }) => ({
    date,
    path,
    right,
    severity,
    title,
    wrong,
  }))

/**
 * Marks in a text what was set right. Where the words stand more than once, or in no single run of text, nothing is
 * marked: a mark in the wrong place would be an error of its own.
 *
 * @param html - rendered at release; trusted
 */
export function markCorrections(
  corrections: readonly CorrectionSnapshot[],
  html: string,
): Corrected {
  const notes: CorrectionNote[] = []
  let marked = html
  for (const [place, correction] of corrections.entries()) {
    const anchor = `corrected-${place + 1}`
    const [note] = toCorrectionNotes([correction])
    if (!note) continue
    const found = wordsOf(correction).find((words) => isOnce(marked, words))
    if (found !== undefined)
      marked = marked.replace(found, () => `<mark id="${anchor}">${found}</mark>`)
    notes.push(found === undefined ? note : { ...note, anchor })
  }
  return { html: marked, notes }
}

/** The passage as it reads now, the right words alone, the passage as it was: the first that is found counts. */
function wordsOf({ passage, right, wrong }: CorrectionSnapshot): string[] {
  const said = passage ?? ''
  return [said.includes(wrong) ? said.replace(wrong, () => right) : '', right, said]
    .map((words) => words.trim())
    .filter((words) => words.length >= 2)
    .map(escapeHtml)
}

/** Whether words stand once in a text, and not inside a tag. */
function isOnce(html: string, words: string): boolean {
  const at = html.indexOf(words)
  if (at < 0 || html.includes(words, at + 1)) return false
  return html.lastIndexOf('<', at) <= html.lastIndexOf('>', at)
}
