import type { Losses } from '../text/losses.ts'
import type { ListItem, Run } from './block.ts'
import type { Piece } from './pastedBlocks.ts'
import type { PastedItem, ReadItem } from './pastedList.ts'
import type { PastedNode } from './pastedNode.ts'
import type { PastedStyle } from './pastedStyle.ts'
import type { InlinePicture } from './renderHtml.ts'

import { fitText } from '../text/fitText.ts'
import { LossCounter } from '../text/losses.ts'
import { toRaised } from '../text/raisedText.ts'
import {
  asPieces,
  BREAK,
  hasBlankLine,
  headingsOf,
  joinRuns,
  partsOf,
  quoteOf,
  toBlocks,
} from './pastedBlocks.ts'
import { isListMark, readPastedItem, toLists } from './pastedList.ts'
import { fateOf, noteDrawings } from './pastedLosses.ts'
import { styleOf } from './pastedNode.ts'
import {
  boldOf,
  isCountedOtherwise,
  isStruckOut,
  keepsBreaksIn,
  levelOf,
  linkOf,
  plainStyle,
  raisedOf,
} from './pastedStyle.ts'
import { isCell, rowsOf } from './pastedTable.ts'
import { renderHtml, renderRuns } from './renderHtml.ts'
import { SOURCE_BREAK, tidyRuns } from './tidyRuns.ts'

/** Result of a paste: HTML of what a news text holds, and what it does not. */
export type FittedPaste = { readonly html: string; readonly lost: Losses }

/**
 * Converts pasted HTML of Word, WPS, WeChat or any web page to what a news text holds: paragraphs, headings, bold,
 * links, lists, quotations, rules, pictures that came along as data. Blank paragraphs and indentation go, `m²` and
 * `H₂O` become characters, tables and equations lines of words; what cannot come is counted by kind.
 *
 * @param nodes - content of the body
 */
export function fitPaste(nodes: readonly PastedNode[]): FittedPaste {
  const reader = new PasteReader()
  const pieces = reader.readAll(nodes, plainStyle)
  const runs = pieces.flatMap((piece) => ('run' in piece ? [piece.run] : []))
  // A few words out of a line go into the line where the cursor is.
  if (runs.length === pieces.length && !hasBlankLine(runs))
    return { html: renderRuns(tidyRuns(runs, { isWhole: false })), lost: reader.lost }
  const html = toBlocks(pieces).map((block) =>
    renderHtml({ blocks: [block], pictures: reader.pictures }),
  )
  return { html: html.join(''), lost: reader.lost }
}

const blockNames: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
    'div',
    'dl',
  ],
  ...[
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'header',
    'html',
    'legend',
    'li',
    'main',
  ],
  ...['nav', 'p', 'pre', 'section', 'summary', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
])

/** Gap between the cells of a row: an em space, which search and text checks take for a blank. */
const CELL_GAP: Run = { text: '\u2003' }
/** Types of pictures that the picture library takes. */
const dataPicture = /^data:image\/(?:jpeg|png|webp);base64,/iu

class PasteReader {
  readonly pictures = new Map<string, InlinePicture>()
  /** Text boxes, whose pictures are not counted beside them. */
  readonly #boxes = new Set<string>()
  readonly #counter = new LossCounter()

  get lost(): Losses {
    return this.#counter.losses
  }

  readAll(nodes: readonly PastedNode[], style: PastedStyle): Piece[] {
    const pieces: Piece[] = []
    let items: PastedItem[] = []
    const settle = () => {
      pieces.push(...this.#readItems(items, style))
      items = []
    }
    for (const node of nodes) {
      const item = readPastedItem(node)
      if (item) items.push(item)
      else if (items.length === 0 || !isBetween(node)) {
        settle()
        pieces.push(...this.#read(node, style))
      }
    }
    settle()
    return pieces
  }

  #read(node: PastedNode, style: PastedStyle): Piece[] {
    if (node.name === '#text') return this.#readText(node.text, style)
    if (node.name === '#comment') {
      for (const box of noteDrawings(node.text, this.#counter)) this.#boxes.add(box)
      return []
    }
    const fate = fateOf(node, this.#counter)
    if (fate === 'dropped') return []
    return fate === 'unwrapped'
      ? this.readAll(node.children, style)
      : this.#readElement(node, this.#styleIn(node, style))
  }

  #readText(text: string, { bold, href, keepsBreaks, raised }: PastedStyle): Piece[] {
    const fit = fitText(text)
    if (fit === '') return []
    const broken = fit.replaceAll(/\r\n?|\n/gu, keepsBreaks ? '\n' : SOURCE_BREAK)
    const set = raised && raised !== 'noted' ? (toRaised(broken, raised) ?? broken) : broken
    return [
      { run: { ...(bold && { bold: true }), ...(href !== undefined && { href }), text: set } },
    ]
  }

  #readElement(node: PastedNode, style: PastedStyle): Piece[] {
    const { children, name } = node
    if (name === 'img') return this.#readPicture(node)
    if (isList(node)) return this.#readList(node, style)
    if (name === 'table') return this.#readTable(node, style)
    const pieces = this.readAll(children, style)
    if (name === 'br') return [{ run: BREAK }, ...pieces]
    if (name === 'hr') return [{ block: { kind: 'rule' } }, ...pieces]
    if (name === 'blockquote') return asPieces(quoteOf(pieces))
    const level = levelOf(node)
    if (level !== undefined) return asPieces(headingsOf(pieces, level))
    return blockNames.has(name) ? asPieces(toBlocks(pieces)) : pieces
  }

  #styleIn(node: PastedNode, outer: PastedStyle): PastedStyle {
    const styles = styleOf(node)
    const isStruck = outer.isStruck || isStruckOut(node, styles)
    if (isStruck && !outer.isStruck) this.#counter.note('strikethrough')
    return {
      bold: boldOf(node, styles) ?? outer.bold,
      href: outer.href ?? (node.name === 'a' ? linkOf(node) : undefined),
      isStruck,
      keepsBreaks: keepsBreaksIn(node, styles) ?? outer.keepsBreaks,
      raised: outer.raised ?? this.#raisedIn(node, styles),
    }
  }

  #raisedIn(node: PastedNode, styles: ReadonlyMap<string, string>): PastedStyle['raised'] {
    const raised = raisedOf(node, styles)
    if (raised === undefined) return undefined
    // Read on the side, so that the marks of notes, which are raised too, count as notes alone.
    const pieces = new PasteReader().readAll(node.children, plainStyle)
    const words = pieces.map((piece) => ('run' in piece ? piece.run.text : ' ')).join('')
    if (words.trim() === '' || toRaised(words, raised) !== undefined) return raised
    this.#counter.note(raised)
    return 'noted'
  }

  /** Pictures come along as data, or they stay where they are: on the writer's disk, on another site. */
  #readPicture({
    attributes: { alt = '', src = '', 'v:shapes': shapes = '' },
  }: PastedNode): Piece[] {
    if (/^\p{Emoji_Presentation}/u.test(alt) && alt.length <= 16) return [{ run: { text: alt } }]
    if (dataPicture.test(src)) {
      const mediaID = String(this.pictures.size)
      this.pictures.set(mediaID, { alt, height: 0, src, width: 0 })
      return [{ block: { kind: 'picture', mediaID } }]
    }
    if (!shapes.split(' ').some((shape) => this.#boxes.has(shape))) this.#counter.note('picture')
    return []
  }

  #readList(node: PastedNode, style: PastedStyle): Piece[] {
    const ordered = node.name === 'ol'
    if (ordered && isCountedOtherwise(node, styleOf(node))) this.#counter.note('listNumber')
    const items: ListItem[] = []
    for (const child of node.children) {
      const inner = partsOf(this.#readListed(child, style))
      if (inner.length === 0) continue
      // A list straight in a list stands under the item before it.
      const before = isList(child) ? (items.pop() ?? []) : []
      items.push([...before, ...inner])
    }
    if (items.length === 0) return []
    const start = ordered ? startOf(node) : 1
    return asPieces([{ items, kind: 'list', ordered, start }])
  }

  #readListed(child: PastedNode, style: PastedStyle): Piece[] {
    return child.name === '#text' && child.text.trim() === '' ? [] : this.readAll([child], style)
  }

  #readItems(items: readonly PastedItem[], style: PastedStyle): Piece[] {
    const pieces: Piece[] = []
    let listed: ReadItem[] = []
    const settle = () => {
      pieces.push(...asPieces(toLists(listed)))
      listed = []
    }
    for (const item of items) {
      const inner = this.readAll(item.node.children, this.#styleIn(item.node, style))
      if (isListMark(item)) {
        const parts = partsOf(inner)
        if (parts.length > 0) listed.push({ item, parts })
        continue
      }
      settle()
      const gap = /[\p{P}\p{N}]$/u.test(item.mark) && !/[.)\p{N}]$/u.test(item.mark) ? '' : ' '
      const marked = [{ run: { text: `${item.mark}${gap}` } }, ...inner]
      pieces.push(...asPieces(toBlocks(marked)))
    }
    settle()
    return pieces
  }

  /** A table becomes a line a row; one of a single column only lays a page out. */
  #readTable(node: PastedNode, style: PastedStyle): Piece[] {
    const rows = rowsOf(node)
    if (Math.max(0, ...rows.map(({ children }) => children.filter(isCell).length)) < 2)
      return asPieces(toBlocks(this.readAll(node.children, style)))
    this.#counter.note('table')
    return rows.flatMap((row) => this.#readRow(row, style))
  }

  #readRow({ children, name }: PastedNode, style: PastedStyle): Piece[] {
    if (name !== 'tr') return asPieces(toBlocks(this.readAll(children, style)))
    const cells = children
      .filter(isCell)
      .map((cell) => toBlocks(this.readAll(cell.children, this.#styleIn(cell, style))))
    const lines = cells.map((blocks) =>
      blocks.every((block) => block.kind === 'paragraph')
        ? joinRuns(
            blocks.map(({ runs }) => runs),
            { text: ' ' },
          )
        : undefined,
    )
    if (lines.includes(undefined)) return asPieces(cells.flat())
    const runs = joinRuns(
      lines.map((line) => line ?? []),
      CELL_GAP,
    )
    return asPieces(toBlocks(runs.map((run) => ({ run }))))
  }
}

/** Whether a node between two paragraphs of Word's list is none: blanks, and the comments around numbers. */
const isBetween = ({ name, text }: PastedNode): boolean =>
  name === '#text' ? text.trim() === '' : name === '#comment' && !/vml/iu.test(text)

const isList = ({ name }: PastedNode): boolean => name === 'ol' || name === 'ul'

function startOf({ attributes }: PastedNode): number {
  const start = Number.parseInt(attributes.start ?? '', 10)
  return start >= 0 ? start : 1
}
