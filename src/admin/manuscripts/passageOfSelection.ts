import type { Passage } from './desk.ts'

/** Words selected in one paragraph of the manuscript; undefined for a selection elsewhere, or of nothing but blanks. */
export function passageOfSelection(selection: null | Selection): Passage | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0).cloneRange()
  const text = textAround(range.startContainer)
  if (!text) return undefined
  // A triple click reaches into the next paragraph.
  if (!text.contains(range.endContainer)) range.setEnd(text, text.childNodes.length)
  const words = range.toString().trim()
  return words === '' ? undefined : { paragraph: Number(text.dataset.text), text: words }
}

const textAround = (node: Node): HTMLElement | null | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-text]')
