/** Selected part of the text: its field, and its words as they are now. */
export type Passage = { readonly field: string; readonly quote: string }

const longest = 500

/**
 * Reads the selected passage without removed text; undefined outside a field. The selection is cut at the end of the
 * field it begins in: a triple click reaches into the next one.
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
