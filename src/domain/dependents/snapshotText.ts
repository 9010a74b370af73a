import type { Snapshot } from '../ledger/snapshot.ts'

import { paragraphsOfHtml } from '../rich-text/plainText.ts'

/** Paragraphs of a page without markup, in reading order. */
export function paragraphsOf(snapshot: Snapshot): string[] {
  const html = [
    'leadHtml' in snapshot ? (snapshot.leadHtml ?? '') : '',
    'bodyHtml' in snapshot ? snapshot.bodyHtml : '',
  ].join('')
  const heads = [snapshot.title, ...(snapshot.kind === 'report' ? snapshot.subheads : [])]
  return [...heads.map((head) => head.trim()).filter(Boolean), ...paragraphsOfHtml(html)]
}
