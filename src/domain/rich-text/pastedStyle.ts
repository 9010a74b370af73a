import type { Raised } from '../text/raisedText.ts'
import type { PastedNode } from './pastedNode.ts'

import { isSafeLink } from './checkRichText.ts'
import { wordsIn } from './pastedNode.ts'

/** Style of the words in an element, its own and that of the elements around it. */
export type PastedStyle = {
  readonly bold: boolean | undefined
  readonly href: string | undefined
  readonly isStruck: boolean
  /** Whether line breaks of the source are line breaks of the text. */
  readonly keepsBreaks: boolean | undefined
  /** `noted`: without a character of its own, and counted. */
  readonly raised: 'noted' | Raised | undefined
}

export const plainStyle: PastedStyle = {
  bold: undefined,
  href: undefined,
  isStruck: false,
  keepsBreaks: undefined,
  raised: undefined,
}

type Styles = ReadonlyMap<string, string>

const headingLevels: Readonly<Record<string, 2 | 3>> = { h1: 2, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 }

/** Whether an element is bold; undefined when it says nothing of it. */
export function boldOf({ name }: PastedNode, styles: Styles): boolean | undefined {
  const weight = styles.get('font-weight')
  if (weight === undefined) return name === 'b' || name === 'strong' ? true : undefined
  if (/^bold|^[6-9]00/u.test(weight)) return true
  // Google's copies stand in one <b> that is none.
  return /^(?:normal|[1-5]00)/u.test(weight) ? false : undefined
}

export function raisedOf({ name }: PastedNode, styles: Styles): Raised | undefined {
  const align = styles.get('vertical-align') ?? ''
  if (name === 'sup' || align.startsWith('super')) return 'superscript'
  return name === 'sub' || align.startsWith('sub') ? 'subscript' : undefined
}

/** Address of a link; undefined when it runs something or leads nowhere. */
export function linkOf({ attributes: { href } }: PastedNode): string | undefined {
  const address = (href ?? '').trim().replaceAll(' ', '%20')
  return isSafeLink(address) ? address : undefined
}

/** Level of a heading, by its element or by Word's style; undefined for all else. */
export function levelOf(node: PastedNode): 2 | 3 | undefined {
  const classes = node.attributes.class ?? ''
  if (/\bMsoTitle\b/u.test(classes)) return 2
  return /\bMsoSubtitle\b/u.test(classes) ? 3 : headingLevels[node.name]
}

/** Whether an element strikes words out. */
export function isStruckOut({ children, name }: PastedNode, styles: Styles): boolean {
  const decoration = `${styles.get('text-decoration') ?? ''} ${styles.get('text-decoration-line') ?? ''}`
  const isStruck = name === 's' || name === 'strike' || decoration.includes('line-through')
  return isStruck && wordsIn(children).trim() !== ''
}

/** Whether line breaks of the source are line breaks of the text; undefined when the element says nothing of it. */
export function keepsBreaksIn({ name }: PastedNode, styles: Styles): boolean | undefined {
  return name === 'pre' ? true : styles.get('white-space')?.startsWith('pre')
}

/** Whether a numbered list counts in letters or in Chinese numerals, as no list of ours does. */
export function isCountedOtherwise(
  { attributes: { type = '' } }: PastedNode,
  styles: Styles,
): boolean {
  const kind = `${type} ${styles.get('list-style-type') ?? ''}`.trim()
  return !/^1?$|decimal|none/iu.test(kind)
}
