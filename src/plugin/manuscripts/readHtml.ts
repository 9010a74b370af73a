import type { DefaultTreeAdapterTypes } from 'parse5'

import { parse } from 'parse5'

import type { ManuscriptParagraph } from '../../domain/manuscripts/index.ts'
import type { DocumentText } from './readDocument.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** Elements that print nothing. */
const UNSEEN = new Set([
  ...['head', 'iframe', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'template'],
])
/** Elements whose text stands in a line with what is around them. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'em', 'font', 'i', 'ins', 'label', 'mark'],
  ...['img', 'o:p', 'q', 'ruby', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr'],
])
const HEADING = /^h(?<level>[1-6])$/u

/** What an element gives the text in it. */
type Around = {
  readonly bold: boolean
  readonly centred: boolean
  readonly heading?: number
  readonly isCell: boolean
}
type Step = Node | { readonly leave: 'block' | 'inline' }

/**
 * Reads the paragraphs of a page as a browser would show them: blocks and line breaks part them, cells of a table follow
 * each other. Pictures are counted; what prints nothing is passed over. No part of the page runs and nothing it names is fetched.
 */
export function readHtml(html: string): DocumentText {
  const page = new Page()
  // A stack, not recursion: a page may be nested as deep as its author likes.
  const rest: Step[] = [parse(html)]
  for (let step = rest.pop(); step; step = rest.pop()) rest.push(...page.take(step))
  return page.result()
}

/** Paragraphs of a page so far. */
class Page {
  private readonly around: Around[] = [{ bold: false, centred: false, isCell: false }]
  private readonly counted = { picture: 0, table: 0 }
  private open: undefined | { isBold: boolean; readonly of: Around; text: string }
  private readonly paragraphs: ManuscriptParagraph[] = []

  /**
   * Takes the next part of the page.
   *
   * @returns the parts in it, last first
   */
  take(step: Step): readonly Step[] {
    if ('leave' in step) this.leave(step.leave)
    else if (step.nodeName === '#text' && 'value' in step) this.write(step.value)
    else if ('childNodes' in step && !UNSEEN.has(step.nodeName)) return this.enter(step)
    return []
  }

  result(): DocumentText {
    this.close()
    const { picture, table } = this.counted
    return {
      lost: { ...(picture > 0 && { picture }), ...(table > 0 && { table }) },
      paragraphs: this.paragraphs,
    }
  }

  private enter(node: Parent): readonly Step[] {
    if (node.nodeName === 'img') this.counted.picture += 1
    if (node.nodeName === 'table') this.counted.table += 1
    const isBlock = !INLINE.has(node.nodeName)
    if (isBlock) this.close()
    this.around.push('attrs' in node ? within(this.here(), node) : this.here())
    return [{ leave: isBlock ? 'block' : 'inline' }, ...node.childNodes.toReversed()]
  }

  private leave(kind: 'block' | 'inline'): void {
    if (kind === 'block') this.close()
    this.around.pop()
  }

  private here(): Around {
    return this.around.at(-1) ?? { bold: false, centred: false, isCell: false }
  }

  private write(text: string): void {
    const isBlank = text.trim() === ''
    if (!this.open && isBlank) return
    this.open ??= { isBold: true, of: this.here(), text: '' }
    if (!isBlank && !this.here().bold) this.open.isBold = false
    this.open.text += text
  }

  private close(): void {
    const text = this.open?.text.replaceAll(/[\s\u00A0]+/gu, ' ').trim() ?? ''
    if (this.open && text !== '') {
      const { centred, heading, isCell } = this.open.of
      this.paragraphs.push({
        ...(this.open.isBold && { bold: true }),
        ...(centred && { centred }),
        ...(heading !== undefined && { heading }),
        ...(isCell && { isCell }),
        text,
      })
    }
    this.open = undefined
  }
}

type Parent = Extract<Node, { childNodes: unknown }>

/** What an element adds to what stands around it. */
function within(around: Around, element: Element): Around {
  const level = HEADING.exec(element.tagName)?.groups?.['level']
  return {
    ...around,
    bold: around.bold || isBold(element),
    centred: around.centred || isCentred(element),
    ...(level !== undefined && { heading: Number(level) }),
    isCell: around.isCell || element.tagName === 'td' || element.tagName === 'th',
  }
}

const isBold = (element: Element): boolean =>
  element.tagName === 'b' ||
  element.tagName === 'strong' ||
  /font-weight:\s*(?:bold|[6-9]00)/iu.test(valueOf(element, 'style'))

const isCentred = (element: Element): boolean =>
  element.tagName === 'center' ||
  valueOf(element, 'align') === 'center' ||
  /text-align:\s*center/iu.test(valueOf(element, 'style'))

const valueOf = ({ attrs }: Element, attribute: string): string =>
  attrs.find(({ name }) => name === attribute)?.value ?? ''
