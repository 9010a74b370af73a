import type { Passage } from './desk.ts'

/** Words selected in one paragraph of the manuscript; undefined for a selection elsewhere, or of nothing but blanks. */
export function passageOfSelection(selection: null | Selection): Passage | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0).cloneRange()
  const element = textAround(range.startContainer)
  if (!element) return undefined
  // A triple click reaches into the next paragraph.
  if (!element.contains(range.endContainer)) range.setEnd(element, element.childNodes.length)
  const before = document.createRange()
  before.setStart(element, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const [words, paragraph] = [range.toString(), Number(element.dataset.text)]
  const text = words.trim()
  const start = before.toString().length + words.indexOf(text)
  return text === ''
    ? undefined
    : { paragraph, span: { end: start + text.length, paragraph, start }, text }
}

const textAround = (node: Node): HTMLElement | null | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-text]')
