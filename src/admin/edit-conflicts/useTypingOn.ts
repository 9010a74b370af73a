import type { RefObject } from 'react'

import { useFormProcessing } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Lets typing go on during a save. Payload disables every field of the form until the answer is there, and a disabled
 * field drops the keys that are pressed in it; what is typed meanwhile is kept by `KeepTyped`. The attribute is taken
 * away again before the next key, so that the field keeps the cursor.
 *
 * @param inside - an element of the form
 */
export function useTypingOn(inside: RefObject<Element | null>): void {
  const isProcessing = useFormProcessing()
  const isSaving = useRef(false)

  useLayoutEffect(() => {
    isSaving.current = isProcessing
  }, [isProcessing])

  useEffect(() => {
    const form = inside.current?.closest('form')
    if (!form) return undefined
    const observer = new MutationObserver((changes) => {
      if (!isSaving.current) return
      for (const { oldValue, target } of changes)
        if (oldValue === null && isTypedInto(target)) target.disabled = false
    })
    observer.observe(form, {
      attributeFilter: ['disabled'],
      attributeOldValue: true,
      subtree: true,
    })
    return () => {
      observer.disconnect()
    }
  }, [inside])
}

const lines: ReadonlySet<string> = new Set(['email', 'number', 'search', 'tel', 'text', 'url'])

/** Whether a field takes text. A picker, which offers a list, stays closed until the save is over. */
const isTypedInto = (field: Node): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement &&
    lines.has(field.type) &&
    field.getAttribute('role') !== 'combobox')
