import { flushSync } from 'react-dom'

/** Idle callbacks that have not run yet, by their handle, oldest first. */
const waiting = new Map<number, IdleRequestCallback>()

/**
 * Gives the form the last words before anything is saved. The editor of rich text hands its text to the form when the
 * browser is idle, up to half a second after the last key, and a save sends what the form holds. The panel's idle
 * callbacks are therefore kept, and those that wait run before every gesture that may save or leave.
 *
 * @returns a function that ends it, for React's effects
 */
export function flushTyping(): () => void {
  const [request, cancel] = [ownRequest(), ownCancel()]
  const requestKept: typeof window.requestIdleCallback = (callback, options) => {
    const handle = request((deadline) => {
      waiting.delete(handle)
      flushSync(() => {
        callback(deadline)
      })
    }, options)
    waiting.set(handle, callback)
    return handle
  }
  const cancelKept = (handle: number) => {
    waiting.delete(handle)
    cancel(handle)
  }
  window.requestIdleCallback = requestKept
  window.cancelIdleCallback = cancelKept
  const listen = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || maySave(event)) flushNow()
  }
  for (const gesture of gestures) window.addEventListener(gesture, listen, { capture: true })
  return () => {
    for (const gesture of gestures) window.removeEventListener(gesture, listen, { capture: true })
    // Another program's, put over these since, stays.
    if (window.requestIdleCallback === requestKept) window.requestIdleCallback = request
    if (window.cancelIdleCallback === cancelKept) window.cancelIdleCallback = cancel
  }
}

/** Runs the idle callbacks that wait, and lets React show what they changed: afterwards the form has every word. */
export function flushNow(): void {
  if (waiting.size === 0) return
  flushSync(() => {
    for (const [handle, callback] of [...waiting]) {
      window.cancelIdleCallback(handle)
      callback({ didTimeout: true, timeRemaining: () => 0 })
    }
  })
}

/** A click on a button that is disabled when it begins is none: the save button is enabled as the pointer moves there. */
const gestures = [
  'beforeunload',
  'click',
  'keydown',
  'pagehide',
  'pointerdown',
  'pointermove',
  'submit',
] as const

const maySave = ({ ctrlKey, key, metaKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || key === 'Enter'

/** Whether a key asks the panel to save. */
export const isSaveKey = ({ ctrlKey, key, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && key.toLowerCase() === 's'

/** Safari has no idle callbacks: there the next task stands in. */
const ownRequest = (): typeof window.requestIdleCallback =>
  'requestIdleCallback' in window
    ? window.requestIdleCallback.bind(window)
    : (callback) =>
        window.setTimeout(() => {
          callback({ didTimeout: false, timeRemaining: () => 0 })
        })

const ownCancel = (): typeof window.cancelIdleCallback =>
  'cancelIdleCallback' in window
    ? window.cancelIdleCallback.bind(window)
    : (handle) => {
        window.clearTimeout(handle)
      }
