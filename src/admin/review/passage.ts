/** A stretch of the text that somebody selected: the field it stands in, and its words as they are now. */
export type Passage = { readonly field: string; readonly quote: string }

const longest = 500

/**
 * The passage that is selected in the text, without what was taken out of it; none outside a field. What is selected
 * beyond the field it begins in is left out: a triple click reaches into the next one.
 */
export function readPassage(selection: null | Selection): Passage | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0).cloneRange()
  const field = fieldAround(range.startContainer)
  if (!field) return undefined
  if (!field.contains(range.endContainer)) range.setEnd(field, field.childNodes.length)
  const words = range.cloneContents()
  for (const removed of words.querySelectorAll('del')) removed.remove()
  const quote = words.textContent.trim().slice(0, longest)
  return quote === '' ? undefined : { field: field.dataset.field ?? '', quote }
}

const fieldAround = (node: Node): HTMLElement | null | undefined =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-field]')
