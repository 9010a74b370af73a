import type { Snapshot } from '../publications/snapshot.ts'

/** The words of a page in paragraphs, without markup, in the order in which a reader meets them. */
export function paragraphsOf(snapshot: Snapshot): string[] {
  const html = [
    'leadHtml' in snapshot ? (snapshot.leadHtml ?? '') : '',
    'bodyHtml' in snapshot ? snapshot.bodyHtml : '',
  ].join('')
  const subheads = snapshot.kind === 'report' ? snapshot.subheads : []
  return [snapshot.title, ...subheads, ...html.split(/<\/(?:p|li|h\d|blockquote|figcaption)>/u)]
    .map((part) => unescape(part.replaceAll(/<br>/gu, '\n').replaceAll(/<[^>]*>/gu, '')).trim())
    .filter(Boolean)
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&gt;': '>',
  '&lt;': '<',
  '&quot;': '"',
}

const unescape = (text: string): string =>
  text.replaceAll(/&(?:amp|gt|lt|quot);/gu, (entity) => entities[entity] ?? entity)
