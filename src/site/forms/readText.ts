import { HTMLElement, type Node, NodeType, parse } from 'node-html-parser'

/** Words in one weight. `href` where they lead somewhere. */
export type TextRun = { readonly bold: boolean; readonly href?: string; readonly text: string }

/** One line of a text as its reader sees it, out of the HTML that was rendered at its release. */
export type TextLine =
  | { readonly alt: string; readonly kind: 'picture'; readonly src: string }
  | {
      /** A caption says what the picture before it shows. */
      readonly kind: 'caption' | 'heading' | 'item' | 'paragraph' | 'quote'
      /** `1. ` before an item of a numbered list, `• ` before any other; else empty. */
      readonly mark: string
      readonly runs: readonly TextRun[]
    }
  | { readonly kind: 'rule' }

/** Reads the lines of a rendered text, in order. */
export const readText = (html: string): TextLine[] =>
  parse(html).childNodes.flatMap((node) => (node instanceof HTMLElement ? readBlock(node) : []))

/** The pictures of a text, with the words below each. */
export const picturesOf = (
  lines: readonly TextLine[],
): { readonly alt: string; readonly caption?: string; readonly src: string }[] =>
  lines.flatMap((line, place) => {
    if (line.kind !== 'picture') return []
    const next = lines[place + 1]
    const caption = next?.kind === 'caption' ? textOfRuns(next.runs) : ''
    return [{ alt: line.alt, src: line.src, ...(caption && { caption }) }]
  })

export const textOfRuns = (runs: readonly TextRun[]): string =>
  runs.map(({ text }) => text).join('')

function readBlock(element: HTMLElement): TextLine[] {
  const tag = element.tagName.toLowerCase()
  if (tag === 'hr') return [{ kind: 'rule' }]
  if (tag === 'figure') return readFigure(element)
  if (tag === 'ul' || tag === 'ol') {
    return element.querySelectorAll('li').map((item, place) => ({
      kind: 'item',
      mark: tag === 'ol' ? `${place + 1}. ` : '• ',
      runs: readRuns(item),
    }))
  }
  const kind = tag === 'blockquote' ? 'quote' : /^h[2-4]$/.test(tag) ? 'heading' : 'paragraph'
  return [{ kind, mark: '', runs: readRuns(element) }]
}

function readFigure(figure: HTMLElement): TextLine[] {
  const image = figure.querySelector('img')
  const caption = figure.querySelector('figcaption')
  const src = image?.getAttribute('src')
  return [
    ...(src ? [{ alt: image?.getAttribute('alt') ?? '', kind: 'picture' as const, src }] : []),
    ...(caption ? [{ kind: 'caption' as const, mark: '', runs: readRuns(caption) }] : []),
  ]
}

/** Line breaks come as `\n`, links and weight by the elements around the words. */
function readRuns(
  element: HTMLElement,
  around: Omit<TextRun, 'text'> = { bold: false },
): TextRun[] {
  return element.childNodes.flatMap((node: Node): TextRun[] => {
    if (node.nodeType === NodeType.TEXT_NODE) return [{ ...around, text: node.text }]
    if (!(node instanceof HTMLElement)) return []
    const tag = node.tagName.toLowerCase()
    if (tag === 'br') return [{ ...around, text: '\n' }]
    const href = tag === 'a' ? node.getAttribute('href') : around.href
    const bold = around.bold || tag === 'strong' || tag === 'b'
    return readRuns(node, { bold, ...(href !== undefined && { href }) })
  })
}
