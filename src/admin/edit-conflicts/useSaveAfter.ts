import { useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { isSaveKey } from './flushTyping.ts'

/** Saves again after a save during which somebody asked for it: the button is disabled meanwhile, and Ctrl+S is lost. */
export function useSaveAfter(): void {
  const isProcessing = useFormProcessing()
  const isModified = useFormModified()
  const isAsked = useRef(false)

  useEffect(() => {
    if (!isProcessing) return undefined
    const note = (event: KeyboardEvent) => {
      if (isSaveKey(event)) isAsked.current = true
    }
    window.addEventListener('keydown', note, { capture: true })
    return () => {
      window.removeEventListener('keydown', note, { capture: true })
    }
  }, [isProcessing])

  useEffect(() => {
    if (isProcessing || !isAsked.current) return undefined
    // After this round of React the button knows of the change; without one there is nothing to save.
    const clock = window.setTimeout(() => {
      isAsked.current = false
      document.querySelector<HTMLElement>('#action-save-draft, #action-save')?.click()
    })
    return () => {
      window.clearTimeout(clock)
    }
  }, [isModified, isProcessing])
}
