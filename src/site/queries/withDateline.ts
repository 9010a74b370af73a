import { escapeHtml } from 'payload-newsroom/rich-text'

import type { Messages } from '../messages/messages.ts'

type Input = { dateline?: string | undefined; html: string; signature: string; t: Messages }

/**
 * Opens a news text as a paper of the language does: the dateline, in Chinese with the byline in brackets, run into the
 * first paragraph.
 *
 * @param html - rendered at release; trusted
 * @param signature - who signs, without the brackets; may be empty
 * @returns `html` itself when there is no dateline: then the text opens on its own words
 */
export function withDateline({ dateline, html, signature, t }: Input): string {
  if (!dateline) return html
  const opening = t.opening({
    dateline: t.opensBold ? `<b>${escapeHtml(dateline)}</b>` : escapeHtml(dateline),
    signature: escapeHtml(signature),
  })
  const first = /^\s*<p(?:\s[^>]*)?>/.exec(html)
  return first ? `${first[0]}${opening}${html.slice(first[0].length)}` : `<p>${opening}</p>${html}`
}
