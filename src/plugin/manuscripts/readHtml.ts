import { parse } from 'parse5'

import type { TableCell } from '../../domain/manuscripts/index.ts'
import type { LossKind } from '../../domain/text/losses.ts'
import type { Raised } from '../../domain/text/raisedText.ts'
import type { Mark } from './documentRuns.ts'
import type { DocumentText } from './documentText.ts'
import type { HtmlElement, HtmlNode, HtmlParent } from './htmlElements.ts'
import type { HtmlList } from './htmlList.ts'
import type { LightPage } from './htmlPictures.ts'
import type { Block } from './layOutBlocks.ts'

import { toRaised } from '../../domain/text/raisedText.ts'
import { DocumentChanges } from './documentChanges.ts'
import { DocumentLosses } from './documentLosses.ts'
import {
  isBold,
  isCentred,
  isHidden,
  LONGEST_DELETION,
  textIn,
  UNSEEN,
  valueOf,
} from './htmlElements.ts'
import { beginList, numberItem } from './htmlList.ts'
import { cutPictures, filesOf } from './htmlPictures.ts'
import { HtmlTables } from './htmlTables.ts'
import { layOutBlocks } from './layOutBlocks.ts'
import { ListCounter } from './listNumbers.ts'

/** Elements that are left out, with what is said of them; where nothing is, they are no part of the text. */
const LEFT_OUT: ReadonlyMap<string, LossKind> = new Map([
  ...['audio', 'embed', 'iframe', 'video'].map((tag) => [tag, 'media'] as const),
  ...['button', 'canvas', 'dialog', 'input', 'nav', 'select', 'svg', 'textarea'].map(
    (tag) => [tag, 'other'] as const,
  ),
  ['object', 'object'],
  ['rt', 'phonetic'],
])
/** Elements whose words stay, and what is said of them. */
const NOTED: ReadonlyMap<string, LossKind> = new Map([
  ['ins', 'insertion'],
  ['math', 'equation'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
])
/** Elements whose text stands in a line with what is around them. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'em', 'font', 'i', 'ins', 'label'],
  ...['img', 'mark', 'math', 'mi', 'mn', 'mo', 'mrow', 'o:p', 'q', 'rb', 'rt', 'ruby', 's'],
  ...['small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'wbr'],
])
const HEADING = /^h(?<level>[1-6])$/u

/** What an element gives the text in it. */
type Around = {
  readonly bold: boolean
  readonly cell?: TableCell | undefined
  readonly centred: boolean
  readonly heading?: number
  readonly isCaption: boolean
  readonly isPreformatted: boolean
  readonly raised?: Raised
}
type Step = HtmlNode | { readonly leave: () => void }

/**
 * Reads the paragraphs of a page as a browser would show them: blocks and line breaks part them, items of lists have
 * their numbers, cells say their place. Pictures that the page holds are found with their captions; others, and what is
 * hidden, are counted. No part of the page runs and nothing it names is fetched.
 */
export const readHtml = (html: string): DocumentText => readPage(cutPictures(html))

/** Reads the paragraphs of a page whose pictures were cut out. */
export function readPage(light: LightPage): DocumentText {
  const page = new Page()
  // What the clipboard of Windows writes above a page is no part of it.
  const html = light.html.replace(/^Version:[\d.]+\s+StartHTML:[^<]{0,400}/u, '')
  // A stack, not recursion: a page may be nested as deep as its author likes.
  const rest: Step[] = [parse(html)]
  for (let step = rest.pop(); step; step = rest.pop())
    for (const next of page.take(step)) rest.push(next)
  return layOutBlocks({
    ...page.result(),
    counter: new ListCounter(new Map()),
    files: filesOf(light),
    gone: new Set(),
    notes: { chart: new Map(), comment: new Map(), endnote: new Map(), footnote: new Map() },
  })
}

const nothing: Around = { bold: false, centred: false, isCaption: false, isPreformatted: false }

/** Paragraphs of a page so far. */
class Page {
  private readonly around: Around[] = [nothing]
  private readonly blocks: Block[] = []
  private readonly changes = new DocumentChanges()
  private readonly lists: HtmlList[] = []
  private readonly losses = new DocumentLosses()
  private marks: Mark[] = []
  /** Number of the item whose first words are still to come. */
  private number = ''
  private open: Open | undefined
  private readonly tables = new HtmlTables()

  /**
   * Takes the next part of the page.
   *
   * @returns the parts in it, last first
   */
  take(step: Step): readonly Step[] {
    if ('leave' in step) step.leave()
    else if (step.nodeName === '#text' && 'value' in step) this.write(step.value)
    else if ('childNodes' in step && !UNSEEN.has(step.nodeName)) return this.enter(step)
    return []
  }

  result() {
    this.close()
    return { blocks: this.blocks, changes: this.changes, losses: this.losses }
  }

  private enter(node: HtmlParent): readonly Step[] {
    if (!('attrs' in node)) return node.childNodes.toReversed()
    if (this.isLeftOut(node)) return []
    const isBlock = !INLINE.has(node.tagName)
    if (isBlock) this.close()
    const end = this.begin(node)
    this.around.push(this.within(node))
    const leave = () => {
      if (isBlock) this.close()
      end?.()
      this.around.pop()
    }
    return [{ leave }, ...node.childNodes.toReversed()]
  }

  private isLeftOut(node: HtmlElement): boolean {
    const kind = isHidden(node) ? 'hidden' : LEFT_OUT.get(node.tagName)
    if (kind !== undefined) {
      const isWordless = kind === 'media' || kind === 'object'
      if (isWordless || textIn(node).trim() !== '') this.losses.note(kind)
      return true
    }
    if (node.tagName !== 'del') return false
    this.losses.note('deletion')
    this.marks.push({ kind: 'deletion', text: textIn(node).trim().slice(0, LONGEST_DELETION) })
    return true
  }

  /**
   * Begins an element.
   *
   * @returns what is to be done at its end
   */
  private begin(node: HtmlElement): (() => void) | undefined {
    const { tagName } = node
    const noted = NOTED.get(tagName)
    if (noted) this.losses.note(noted)
    if (tagName === 'img') this.picture(node)
    if (tagName === 'ins') return this.beginInsertion()
    if (tagName === 'ol' || tagName === 'ul') return this.beginList(node)
    if (tagName === 'li') this.beginItem(node)
    return this.beginTablePart(node)
  }

  private beginInsertion(): () => void {
    const depth = this.around.length
    this.changes.begin({ by: undefined, depth, kind: 'insertion' })
    return () => {
      const change = this.changes.end(depth)
      if (change) this.marks.push(change)
    }
  }

  private beginList(node: HtmlElement): () => void {
    this.lists.push(beginList(node.tagName, (name) => valueOf(node, name)))
    return () => {
      this.lists.pop()
    }
  }

  private beginItem(node: HtmlElement): void {
    const list = this.lists.at(-1)
    const number = list && numberItem(list, valueOf(node, 'value'))
    this.number += number ?? ''
    if (number === undefined) this.losses.note('listNumber')
  }

  private beginTablePart(node: HtmlElement): (() => void) | undefined {
    const { tagName } = node
    if (tagName === 'tr') this.tables.beginRow()
    if (tagName === 'table') {
      this.tables.beginTable()
      return () => {
        if (this.tables.endTable()) this.losses.note('table')
      }
    }
    if (tagName !== 'td' && tagName !== 'th') return undefined
    this.tables.beginCell({ columns: valueOf(node, 'colspan'), rows: valueOf(node, 'rowspan') })
    return () => {
      this.tables.endCell()
    }
  }

  private picture(node: HtmlElement): void {
    this.losses.note('picture')
    const alt = valueOf(node, 'alt') || valueOf(node, 'title')
    const relation = valueOf(node, 'src').trim()
    this.marks.push({ alt: alt.slice(0, LONGEST_ALT), kind: 'picture', relation })
  }

  /** What an element adds to what stands around it. */
  private within(element: HtmlElement): Around {
    const { cell } = this.tables
    const { tagName } = element
    const around = this.around.at(-1) ?? nothing
    return {
      ...around,
      bold: around.bold || isBold(element),
      cell,
      centred: around.centred || isCentred(element),
      ...headingOf(tagName),
      isCaption: around.isCaption || tagName === 'figcaption',
      isPreformatted: around.isPreformatted || tagName === 'pre',
      ...RAISED[tagName],
    }
  }

  private write(written: string): void {
    const here = this.around.at(-1) ?? nothing
    if (here.isPreformatted && written.includes('\n')) {
      for (const line of written.split('\n')) {
        this.writeIn(line, here)
        this.close()
      }
    } else this.writeIn(written, here)
  }

  private writeIn(written: string, here: Around): void {
    const isBlank = written.trim() === ''
    if (!this.open && isBlank) return
    const open = this.open ?? { isBold: true, of: here, text: '' }
    this.open = open
    open.isBold &&= isBlank || here.bold
    open.text += here.raised && !isBlank ? this.raise(written, here.raised) : written
    this.changes.add(written)
  }

  private raise(written: string, kind: Raised): string {
    const raised = toRaised(written, kind)
    if (raised === undefined) this.losses.note(kind)
    return raised ?? written
  }

  private close(): void {
    const { marks, open } = this
    const text = open?.text.replaceAll(/[\s\u00A0]+/gu, ' ').trim() ?? ''
    this.open = undefined
    this.marks = []
    if (open && text !== '') this.blocks.push({ ...this.paragraphOf(open, text), marks })
    else if (marks.length > 0) this.blocks.push({ marks, text: '' })
  }

  private paragraphOf({ isBold: bold, of }: Open, text: string): Omit<Block, 'marks'> {
    const { cell, centred, heading, isCaption } = of
    const { number } = this
    this.number = ''
    const level = Math.max(0, this.lists.length - 1)
    return {
      ...(bold && { bold }),
      ...(cell && { cell }),
      ...(centred && { centred }),
      ...(heading !== undefined && { heading }),
      ...(isCaption && { isCaption }),
      ...(number !== '' && { list: { level, number: number.trim() } }),
      text: `${number}${text}`,
    }
  }
}

type Open = { isBold: boolean; readonly of: Around; text: string }

function headingOf(tag: string): Pick<Around, 'heading'> {
  const level = HEADING.exec(tag)?.groups?.['level']
  return level === undefined ? {} : { heading: Number(level) }
}

const RAISED: Readonly<Record<string, Pick<Around, 'raised'>>> = {
  sub: { raised: 'subscript' },
  sup: { raised: 'superscript' },
}

/** Longest description of a picture that is read. */
const LONGEST_ALT = 500
