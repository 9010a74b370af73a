import type { Node } from 'node-html-parser'

import { HTMLElement, NodeType, parse } from 'node-html-parser'

/** Words in one weight. `href` where they lead somewhere. */
export type TextRun = { readonly bold: boolean; readonly href?: string; readonly text: string }

/** One line of a text as its reader sees it, out of the HTML that was rendered at its release. */
export type TextLine =
  | { readonly alt: string; readonly kind: 'picture'; readonly src: string }
  | {
      /** How many lists an item stands in beyond the first; none of any other line. */
      readonly depth?: number
      /** A caption says what the picture before it shows. */
      readonly kind: 'caption' | 'heading' | 'item' | 'paragraph' | 'quote'
      /** `1. ` before an item of a numbered list, `• ` before any other; else empty, as before its further lines. */
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

/** What a block stands in: lines of a quotation, or of an item of a list in so many lists. */
type Within = { readonly depth: number; readonly kind: 'item' | 'paragraph' | 'quote' }

const atTop: Within = { depth: 0, kind: 'paragraph' }

function readBlock(element: HTMLElement, within: Within = atTop): TextLine[] {
  const tag = element.tagName.toLowerCase()
  if (tag === 'hr') return [{ kind: 'rule' }]
  if (tag === 'figure') return readFigure(element)
  if (tag === 'ul' || tag === 'ol') return readList(element, within)
  if (tag === 'blockquote') return readParts(element, { ...within, kind: 'quote' })
  const kind = /^h[2-4]$/.test(tag) ? 'heading' : within.kind
  return [toLine(readRuns(element), { ...within, kind })]
}

const toLine = (
  runs: readonly TextRun[],
  { depth, kind }: { readonly depth: number; readonly kind: Within['kind'] | 'heading' },
): TextLine => ({ kind, mark: '', runs, ...(kind === 'item' && depth > 1 && { depth: depth - 1 }) })

function readList(list: HTMLElement, { depth }: Within): TextLine[] {
  const start = Number(list.getAttribute('start') ?? 1)
  return childrenOf(list).flatMap((item, place) => {
    const mark = list.tagName === 'OL' ? `${start + place}. ` : '• '
    const [first, ...rest] = readParts(item, { depth: depth + 1, kind: 'item' })
    if (first?.kind === 'item' && first.mark === '') return [{ ...first, mark }, ...rest]
    const own = { ...toLine([], { depth: depth + 1, kind: 'item' }), mark }
    return [own, ...(first ? [first, ...rest] : [])]
  })
}

const childrenOf = ({ childNodes }: HTMLElement): HTMLElement[] =>
  childNodes.filter((node) => node instanceof HTMLElement)

const blockTag = /^(?:blockquote|figure|h\d|hr|ol|p|ul)$/i

/** Words that stand between blocks are lines of their own. */
function readParts(element: HTMLElement, within: Within): TextLine[] {
  const lines: TextLine[] = []
  let words: Node[] = []
  const settle = () => {
    const runs = runsOf(words)
    if (runs.length > 0) lines.push(toLine(runs, within))
    words = []
  }
  for (const node of element.childNodes) {
    if (!(node instanceof HTMLElement) || !blockTag.test(node.tagName)) words.push(node)
    else {
      settle()
      lines.push(...readBlock(node, within))
    }
  }
  settle()
  return lines
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

const readRuns = ({ childNodes }: HTMLElement): TextRun[] => runsOf(childNodes)

/** Line breaks come as `\n`, links and weight by the elements around the words. */
const runsOf = (
  nodes: readonly Node[],
  around: Omit<TextRun, 'text'> = { bold: false },
): TextRun[] =>
  nodes.flatMap((node): TextRun[] => {
    if (node.nodeType === NodeType.TEXT_NODE) return [{ ...around, text: node.text }]
    if (!(node instanceof HTMLElement)) return []
    const tag = node.tagName.toLowerCase()
    if (tag === 'br') return [{ ...around, text: '\n' }]
    const href = tag === 'a' ? node.getAttribute('href') : around.href
    const bold = around.bold || tag === 'strong' || tag === 'b'
    return runsOf(node.childNodes, { bold, ...(href !== undefined && { href }) })
  })
