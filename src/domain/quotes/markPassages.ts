import type { Passage } from './findQuotations.ts'

import { ENTITY } from './readParagraphs.ts'

/** A passage, and the tags to set around it. */
export type Mark = Passage & { readonly close: string; readonly open: string }

/**
 * Sets tags around passages of a text as `renderHtml` sets it. Where a passage runs over a link or bold words, each
 * stretch between two tags gets its own pair, so that tags never cross; inside a link it gets none.
 *
 * @param marks - ranges in the paragraphs' words, as `readParagraphs` reads them; of two that overlap the first holds
 */
export function markPassages(html: string, marks: readonly Mark[]): string {
  return html.replaceAll(PARAGRAPH, (whole, open: string, anchor: string, inner: string) => {
    const own = marks.filter((mark) => mark.anchor === anchor)
    return own.length > 0 ? `${open}${markInner(inner, own)}</p>` : whole
  })
}

const PARAGRAPH = /(<(?:p|blockquote) id="([^"]+)">(?:<p>)?)(.*?)<\/p>/gsu
const TAG = /(<[^>]*>)/u

function markInner(inner: string, marks: readonly Mark[]): string {
  let place = 0
  let isInLink = false
  return inner
    .split(TAG)
    .map((piece) => {
      if (piece.startsWith('<')) {
        isInLink = piece.startsWith('<a ') || (isInLink && piece !== '</a>')
        return piece
      }
      const characters = readCharacters(piece)
      const start = place
      place += characters.length
      return isInLink ? piece : markPiece({ characters, marks, start })
    })
    .join('')
}

/** Code units of a piece of text as people read it: an entity is one. */
function readCharacters(piece: string): string[] {
  const characters: string[] = []
  let end = 0
  for (const { 0: entity, index } of piece.matchAll(ENTITY)) {
    characters.push(...piece.slice(end, index).split(''), entity)
    end = index + entity.length
  }
  characters.push(...piece.slice(end).split(''))
  return characters
}

type Input = { characters: readonly string[]; marks: readonly Mark[]; start: number }

function markPiece({ characters, marks, start }: Input): string {
  const markAt = (offset: number) =>
    marks.find(({ range }) => range.start <= start + offset && start + offset < range.end)
  let current: Mark | undefined
  let marked = ''
  characters.forEach((character, offset) => {
    const mark = markAt(offset)
    if (mark !== current) marked += (current?.close ?? '') + (mark?.open ?? '')
    current = mark
    marked += character
  })
  return marked + (current?.close ?? '')
}
