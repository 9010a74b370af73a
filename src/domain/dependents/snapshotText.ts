import type { Snapshot } from '../ledger/snapshot.ts'

import { paragraphsOfHtml } from '../rich-text/plainText.ts'

/** The words of a page in paragraphs, without markup, in the order in which a reader meets them. */
export function paragraphsOf(snapshot: Snapshot): string[] {
  const html = [
    'leadHtml' in snapshot ? (snapshot.leadHtml ?? '') : '',
    'bodyHtml' in snapshot ? snapshot.bodyHtml : '',
  ].join('')
  const heads = [snapshot.title, ...(snapshot.kind === 'report' ? snapshot.subheads : [])]
  return [...heads.map((head) => head.trim()).filter(Boolean), ...paragraphsOfHtml(html)]
}
