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
  ...['o:p', 'q', 'ruby', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr'],
])
const HEADING = /^h(?<level>[1-6])$/u

type Open = {
  bold: boolean
  readonly centred: boolean
  readonly heading?: number
  isCell: boolean
  text: string
}

/**
 * Reads the paragraphs of a page as a browser would show them: blocks and line breaks part them, cells of a table follow
 * each other. Pictures are counted; what prints nothing is passed over. No part of the page runs and nothing it names is fetched.
 */
export function readHtml(html: string): DocumentText {
  const paragraphs: ManuscriptParagraph[] = []
  let [pictures, tables] = [0, 0]
  let open: Open | undefined
  const close = () => {
    const text = open?.text.replaceAll(/[\s\u00A0]+/gu, ' ').trim() ?? ''
    if (open && text !== '') {
      const { bold, centred, heading, isCell } = open
      paragraphs.push({
        ...(bold && { bold }),
        ...(centred && { centred }),
        ...(heading !== undefined && { heading }),
        ...(isCell && { isCell }),
        text,
      })
    }
    open = undefined
  }
  // A stack, not recursion: a page may be nested as deep as its author likes.
  const rest: (Marker | Node)[] = [parse(html)]
  const around: Around[] = [{ bold: false, centred: false, isCell: false }]
  while (rest.length > 0) {
    const node = rest.pop()
    if (!node) break
    if ('leave' in node) {
      if (node.leave === 'block') close()
      around.pop()
      continue
    }
    const here = around.at(-1) ?? { bold: false, centred: false, isCell: false }
    if (node.nodeName === '#text' && 'value' in node) {
      if (!open) {
        if (node.value.trim() === '') continue
        open = { ...here, text: '' }
      }
      if (node.value.trim() !== '' && !here.bold) open.bold = false
      open.text += node.value
      continue
    }
    if (!('childNodes' in node) || UNSEEN.has(node.nodeName)) continue
    if (node.nodeName === 'img') pictures += 1
    if (node.nodeName === 'table') tables += 1
    if (node.nodeName === 'br') close()
    const isBlock = !INLINE.has(node.nodeName) && node.nodeName !== 'img'
    if (isBlock) close()
    around.push('attrs' in node ? within(here, node) : here)
    rest.push({ leave: isBlock ? 'block' : 'inline' }, ...node.childNodes.toReversed())
  }
  close()
  return {
    lost: { ...(pictures > 0 && { picture: pictures }), ...(tables > 0 && { table: tables }) },
    paragraphs,
  }
}

type Marker = { readonly leave: 'block' | 'inline' }
type Around = {
  readonly bold: boolean
  readonly centred: boolean
  readonly heading?: number
  readonly isCell: boolean
}

/** What an element adds to what stands around it. */
function within(around: Around, { attrs, tagName }: Element): Around {
  const level = HEADING.exec(tagName)?.groups?.['level']
  const style = attrs.find(({ name }) => name === 'style')?.value ?? ''
  const align = attrs.find(({ name }) => name === 'align')?.value ?? ''
  return {
    bold:
      around.bold ||
      tagName === 'b' ||
      tagName === 'strong' ||
      /font-weight:\s*(?:bold|[6-9]00)/iu.test(style),
    centred:
      around.centred ||
      tagName === 'center' ||
      align === 'center' ||
      /text-align:\s*center/iu.test(style),
    ...(level === undefined
      ? around.heading !== undefined && { heading: around.heading }
      : { heading: Number(level) }),
    isCell: around.isCell || tagName === 'td' || tagName === 'th',
  }
}
