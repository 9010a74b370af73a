import type { DefaultTreeAdapterTypes } from 'parse5'

import { parse } from 'parse5'

import type { TableCell } from '../../domain/manuscripts/index.ts'
import type { LossKind } from '../../domain/text/losses.ts'
import type { Raised } from '../../domain/text/raisedText.ts'
import type { Mark } from './documentRuns.ts'
import type { DocumentText } from './documentText.ts'
import type { HtmlList } from './htmlList.ts'
import type { LightPage } from './htmlPictures.ts'
import type { Block } from './layOutBlocks.ts'

import { toRaised } from '../../domain/text/raisedText.ts'
import { DocumentChanges } from './documentChanges.ts'
import { DocumentLosses } from './documentLosses.ts'
import { cutPictures, filesOf } from './htmlPictures.ts'
import { beginList, numberItem } from './htmlList.ts'
import { HtmlTables } from './htmlTables.ts'
import { layOutBlocks } from './layOutBlocks.ts'
import { ListCounter } from './listNumbers.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element
type Parent = Extract<Node, { childNodes: unknown }>

/** Elements that print nothing. */
const UNSEEN = new Set([...['head', 'noscript', 'rp', 'script', 'style', 'template', 'title']])
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
const HIDDEN =
  /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all|opacity:\s*0(?:\.0*)?\s*(?:;|$)|font-size:\s*0(?:px|pt|em|rem|%)?\s*(?:;|$|!))/iu

/** What an element gives the text in it. */
type Around = {
  readonly bold: boolean
  readonly cell?: TableCell
  readonly centred: boolean
  readonly heading?: number
  readonly isCaption: boolean
  readonly isPreformatted: boolean
  readonly raised?: Raised
}
type Step = Node | { readonly leave: () => void }

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
    notes: { comment: new Map(), endnote: new Map(), footnote: new Map() },
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
  private open: undefined | { isBold: boolean; readonly of: Around; text: string }
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

  private enter(node: Parent): readonly Step[] {
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

  private isLeftOut(node: Element): boolean {
    const { tagName } = node
    const isHidden =
      node.attrs.some(({ name }) => name === 'hidden') || HIDDEN.test(valueOf(node, 'style'))
    const kind = isHidden ? 'hidden' : LEFT_OUT.get(tagName)
    const words = kind !== undefined || tagName === 'del' ? textIn(node).trim() : ''
    if (kind !== undefined && (words !== '' || kind === 'media' || kind === 'object'))
      this.losses.note(kind)
    if (tagName === 'del' && !isHidden) {
      this.losses.note('deletion')
      this.marks.push({ kind: 'deletion', text: words.slice(0, LONGEST_DELETION) })
    }
    return kind !== undefined || tagName === 'del'
  }

  /**
   * Begins an element.
   *
   * @returns what is to be done at its end
   */
  private begin(node: Element): (() => void) | undefined {
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

  private beginList(node: Element): () => void {
    this.lists.push(beginList(node.tagName, (name) => valueOf(node, name)))
    return () => {
      this.lists.pop()
    }
  }

  private beginItem(node: Element): void {
    const list = this.lists.at(-1)
    const number = list && numberItem(list, valueOf(node, 'value'))
    this.number += number ?? ''
    if (number === undefined) this.losses.note('listNumber')
  }

  private beginTablePart(node: Element): (() => void) | undefined {
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

  private picture(node: Element): void {
    this.losses.note('picture')
    const alt = valueOf(node, 'alt') || valueOf(node, 'title')
    this.marks.push({ alt, kind: 'picture', relation: valueOf(node, 'src').trim() })
  }

  /** What an element adds to what stands around it. */
  private within(element: Element): Around {
    const { tagName } = element
    const around = this.around.at(-1) ?? nothing
    const level = HEADING.exec(tagName)?.groups?.['level']
    const { cell } = this.tables
    const { cell: _, ...outside } = around
    return {
      ...outside,
      bold: around.bold || isBold(element),
      ...(cell && { cell }),
      centred: around.centred || isCentred(element),
      ...(level !== undefined && { heading: Number(level) }),
      isCaption: around.isCaption || tagName === 'figcaption',
      isPreformatted: around.isPreformatted || tagName === 'pre',
      ...(tagName === 'sup' && { raised: 'superscript' as const }),
      ...(tagName === 'sub' && { raised: 'subscript' as const }),
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
    this.open ??= { isBold: true, of: here, text: '' }
    if (!isBlank && !here.bold) this.open.isBold = false
    const raised = here.raised && toRaised(written, here.raised)
    if (here.raised && !isBlank && raised === undefined) this.losses.note(here.raised)
    this.open.text += raised ?? written
    this.changes.add(written)
  }

  private close(): void {
    const text = this.open?.text.replaceAll(/[\s\u00A0]+/gu, ' ').trim() ?? ''
    const { isBold = false, of: { cell, centred, heading, isCaption } = nothing } = this.open ?? {}
    const { marks, number } = this
    this.open = undefined
    if (text === '' && marks.length === 0) return
    this.marks = []
    if (text !== '') this.number = ''
    this.blocks.push({
      ...(text !== '' && isBold && { bold: true }),
      ...(cell && { cell }),
      ...(centred && { centred }),
      ...(heading !== undefined && { heading }),
      ...(isCaption && { isCaption }),
      ...(text !== '' &&
        number !== '' && {
          list: { level: Math.max(0, this.lists.length - 1), number: number.trim() },
        }),
      marks,
      text: text === '' ? '' : `${number}${text}`,
    })
  }
}

const LONGEST_DELETION = 2000

/** All text in an element. */
function textIn(element: Parent): string {
  let text = ''
  const rest: Node[] = [element]
  for (let node = rest.pop(); node && text.length <= LONGEST_DELETION; node = rest.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    else if ('childNodes' in node && !UNSEEN.has(node.nodeName))
      for (const child of node.childNodes.toReversed()) rest.push(child)
  }
  return text
}

const isBold = (element: Element): boolean =>
  element.tagName === 'b' ||
  element.tagName === 'strong' ||
  /font-weight:\s*(?:bold|[6-9]00)/iu.test(valueOf(element, 'style'))

const isCentred = (element: Element): boolean =>
  element.tagName === 'center' ||
  element.tagName === 'figcaption' ||
  valueOf(element, 'align') === 'center' ||
  /text-align:\s*center/iu.test(valueOf(element, 'style'))

const valueOf = ({ attrs }: Element, attribute: string): string =>
  attrs.find(({ name }) => name === attribute)?.value ?? ''
