import type { Block, ListItem } from './block.ts'
import type { PastedNode } from './pastedNode.ts'

import { styleOf, wordsOf } from './pastedNode.ts'

/** Paragraph of a list as Word and WPS copy it: no list, but a paragraph with its number or bullet as text. */
export type PastedItem = {
  /** Level of nesting, from 1. */
  readonly level: number
  /** Number or bullet as printed: `1.`, `（一）`, `·`. */
  readonly mark: string
  readonly node: PastedNode
  /** Whether the mark is a letter in a font of symbols, as Word's bullets are. */
  readonly isSymbol: boolean
}

const ofSymbols = /wingdings|symbol|webdings|courier/iu

/** Reads a paragraph of Word's list; undefined when it is none. */
export function readPastedItem(node: PastedNode): PastedItem | undefined {
  const list = styleOf(node).get('mso-list')
  const found = list === undefined || list === 'none' ? undefined : findMark(node)
  if (!found) return undefined
  const level = Number(/level(?<level>\d)/u.exec(list ?? '')?.groups?.level ?? 1)
  const { isSymbol, mark } = found
  return { isSymbol, level, mark: wordsOf(mark).trim(), node: without(node, mark) }
}

type Found = { readonly isSymbol: boolean; readonly mark: PastedNode }

/** Finds the number or bullet, whose font may be named by an element around it. */
function findMark(node: PastedNode): Found | undefined {
  for (const child of node.children) {
    const isMark = styleOf(child).get('mso-list')?.toLowerCase() === 'ignore'
    const found = isMark ? { isSymbol: false, mark: child } : findMark(child)
    if (found) return { ...found, isSymbol: found.isSymbol || isInSymbols(child) }
  }
  return undefined
}

const without = (node: PastedNode, left: PastedNode): PastedNode => ({
  ...node,
  children: node.children
    .filter((child) => child !== left)
    .map((child) => (child.children.length > 0 ? without(child, left) : child)),
})

const isInSymbols = ({ attributes: { style = '' } }: PastedNode): boolean => ofSymbols.test(style)

/** Number of an item that a list numbers by itself: `3.`, `3)`. */
const numberOf = ({ mark }: PastedItem): number | undefined => {
  const digits = /^(?<digits>\d{1,4})[.)]?$/u.exec(mark)?.groups?.digits
  return digits === undefined ? undefined : Number(digits)
}

/** Whether a list can stand for the mark; `一、`, `（1）` and `a)` become words of their paragraph. */
export const isListMark = (item: PastedItem): boolean =>
  numberOf(item) !== undefined || item.isSymbol || !/[\p{L}\p{N}]/u.test(item.mark)

export type ReadItem = { readonly item: PastedItem; readonly parts: ListItem }

/** Sets items of several levels as lists: a deeper item belongs to the one before it. */
export function toLists(items: readonly ReadItem[]): Block[] {
  const lists: { items: ListItem[]; kind: 'list'; ordered: boolean; start: number }[] = []
  const [first] = items
  for (let at = 0; first && at < items.length;) {
    const { item, parts } = items[at] ?? first
    const deeper = items.slice(at + 1).findIndex((next) => next.item.level <= item.level)
    const end = deeper < 0 ? items.length : at + 1 + deeper
    const whole = [...parts, ...toLists(items.slice(at + 1, end))]
    const number = numberOf(item)
    const ordered = number !== undefined
    const last = lists.at(-1)
    if (last?.ordered === ordered && (!ordered || number === last.start + last.items.length))
      last.items.push(whole)
    else lists.push({ items: [whole], kind: 'list', ordered, start: number ?? 1 })
    at = end
  }
  return lists
}
