import { escapeHtml } from '../../domain/text/escapeHtml.ts'

/** HTML that is safe to insert into a page. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Piece = Html | number | readonly Html[] | string | undefined

/** Tag for HTML templates: values are escaped as text, unless they are `Html` themselves. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(parts.map((part, index) => part + write(pieces[index])).join(''))

function write(piece: Piece): string {
  if (piece === undefined) return ''
  if (piece instanceof Html) return piece.text
  if (typeof piece === 'object') return piece.map(({ text }) => text).join('')
  return escapeHtml(String(piece))
}
