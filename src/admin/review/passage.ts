/** A stretch of the text that somebody selected: the field it stands in, and its words as they are now. */
export type Passage = { readonly field: string; readonly quote: string }

const longest = 500

/** The passage that is selected in the text, without what was taken out of it; none outside a field. */
export function readPassage(selection: null | Selection): Passage | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const container = range.commonAncestorContainer
  const element = container instanceof Element ? container : container.parentElement
  const field = element?.closest<HTMLElement>('[data-field]')?.dataset.field
  const words = range.cloneContents()
  for (const removed of words.querySelectorAll('del')) removed.remove()
  const quote = words.textContent.trim().slice(0, longest)
  return field === undefined || quote === '' ? undefined : { field, quote }
}
