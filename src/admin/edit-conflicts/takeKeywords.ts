import { isSaveKey } from './flushTyping.ts'

/**
 * Takes in the word that stands in a field of many words, and was not finished with Enter, before anything is saved:
 * Payload keeps it only on Enter or Tab, and the field drops it when it is left by the mouse.
 *
 * @returns a function that ends it, for React's effects
 */
export function takeKeywords(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (isSaveKey(event)) takeIn()
  }
  const onPointer = ({ target, type }: PointerEvent) => {
    if (!(target instanceof Element) || target.closest(manyWords)) return
    // The save button is enabled as the pointer comes to it: a click on a disabled one is none.
    if (type === 'pointerdown' || target.closest('button')) takeIn()
  }
  window.addEventListener('keydown', onKey, { capture: true })
  for (const name of pointers) window.addEventListener(name, onPointer, { capture: true })
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true })
    for (const name of pointers) window.removeEventListener(name, onPointer, { capture: true })
  }
}

const pointers = ['pointerdown', 'pointermove'] as const
const manyWords = '.field-type.text.has-many, .field-type.number.has-many'

/** Does what Enter does in the field that has the cursor, if a word stands in it. */
function takeIn(): void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement) || !field.closest(manyWords)) return
  if (field.value.trim() === '') return
  field.dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, cancelable: true, key: 'Enter' }),
  )
}
