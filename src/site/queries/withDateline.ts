type Input = { dateline?: string | undefined; html: string; signature: string }

/**
 * Opens a news text as a paper does: the dateline, and the byline in brackets, run into the first paragraph.
 *
 * @param html - rendered at release; trusted
 * @param signature - who signs, without the brackets; may be empty
 * @returns `html` itself when there is no dateline: then the text opens on its own words
 */
export function withDateline({ dateline, html, signature }: Input): string {
  if (!dateline) return html
  const opening = `<b>${escape(dateline)}</b>${signature ? `（${escape(signature)}）` : '　'}`
  const first = /^\s*<p(?:\s[^>]*)?>/.exec(html)
  return first ? `${first[0]}${opening}${html.slice(first[0].length)}` : `<p>${opening}</p>${html}`
}

const entities: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
}

const escape = (text: string): string => text.replace(/["&<>]/g, (sign) => entities[sign] ?? sign)
