import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlParent = Extract<HtmlNode, { childNodes: unknown }>

/** Elements that print nothing. */
export const UNSEEN: ReadonlySet<string> = new Set([
  ...['head', 'noscript', 'rp', 'script', 'style', 'template', 'title'],
])
/** Longest text of a deletion that is told. */
export const LONGEST_DELETION = 2000

const HIDDEN =
  /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all|opacity:\s*0(?:\.0*)?\s*(?:;|$)|font-size:\s*0(?:px|pt|em|rem|%)?\s*(?:;|$|!))/iu

/** Whether an element says that it is not shown. */
export const isHidden = (element: HtmlElement): boolean =>
  element.attrs.some(({ name }) => name === 'hidden') || HIDDEN.test(valueOf(element, 'style'))

/** All text in an element. */
export function textIn(element: HtmlParent): string {
  let text = ''
  const rest: HtmlNode[] = [element]
  for (let node = rest.pop(); node && text.length <= LONGEST_DELETION; node = rest.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    else if ('childNodes' in node && !UNSEEN.has(node.nodeName))
      for (const child of node.childNodes.toReversed()) rest.push(child)
  }
  return text
}

export const isBold = (element: HtmlElement): boolean =>
  element.tagName === 'b' ||
  element.tagName === 'strong' ||
  /font-weight:\s*(?:bold|[6-9]00)/iu.test(valueOf(element, 'style'))

export const isCentred = (element: HtmlElement): boolean =>
  element.tagName === 'center' ||
  element.tagName === 'figcaption' ||
  valueOf(element, 'align') === 'center' ||
  /text-align:\s*center/iu.test(valueOf(element, 'style'))

export const valueOf = ({ attrs }: HtmlElement, attribute: string): string =>
  attrs.find(({ name }) => name === attribute)?.value ?? ''
