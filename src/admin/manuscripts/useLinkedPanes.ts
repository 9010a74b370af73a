'use client'
import type { RefObject } from 'react'

import { useEffect } from 'react'

type Root = RefObject<HTMLDivElement | null>

/** Rest of the pointer after which the other side follows it. */
const restMs = 160

/**
 * Links the two sides of a sheet: what the pointer or the focus is on is marked on the other side, which scrolls there.
 * An entry that opens gets the focus.
 */
export function useLinkedPanes(root: Root, active: string | undefined): void {
  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    let timer = 0
    const point = ({ target, type }: Event) => {
      const under = target instanceof Element ? target.closest<HTMLElement>('[data-keys]') : null
      const keys = under?.dataset.keys?.split(' ') ?? []
      markHot(element, keys)
      window.clearTimeout(timer)
      if (!under) return
      timer = window.setTimeout(
        () => {
          showOther(under, keys)
        },
        type === 'focusin' ? 0 : restMs,
      )
    }
    const names = ['pointerover', 'focusin']
    for (const name of names) element.addEventListener(name, point)
    return () => {
      window.clearTimeout(timer)
      for (const name of names) element.removeEventListener(name, point)
    }
  }, [root])

  useEffect(() => {
    if (active === undefined) return
    const entry = elementsOf(root.current, active)
    const head = entry.map((each) => each.querySelector<HTMLElement>('[data-entry]') ?? each)
    const [first] = head.filter((each) => each.dataset.entry === active)
    if (!first) return
    // Inputs that have just opened keep it.
    if (!first.parentElement?.contains(document.activeElement)) first.focus({ preventScroll: true })
    scrollWithin(first)
    showOther(first, [active])
  }, [active, root])
}

const elementsOf = (root: Element | null, key: string): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>(`[data-keys~="${CSS.escape(key)}"]`) ?? []),
]

function markHot(root: Element, keys: readonly string[]) {
  for (const old of root.querySelectorAll<HTMLElement>('[data-hot]')) delete old.dataset.hot
  for (const key of keys) for (const each of elementsOf(root, key)) each.dataset.hot = 'true'
}

/** Scrolls the pane that the element does not stand in to what belongs to it. */
function showOther(element: HTMLElement, keys: readonly string[]) {
  const own = element.closest('[data-pane]')
  const root = own?.parentElement ?? null
  const other = keys
    .flatMap((key) => elementsOf(root, key))
    .find((each) => each.closest('[data-pane]') !== own)
  if (other) scrollWithin(other)
}

/** Scrolls the pane alone, and only where it scrolls by itself: the page stays. */
function scrollWithin(element: HTMLElement) {
  const pane = element.closest<HTMLElement>('[data-pane]')
  if (!pane || getComputedStyle(pane).overflowY === 'visible') return
  const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
  const margin = 24
  if (inner.top >= outer.top + margin && inner.bottom <= outer.bottom - margin) return
  pane.scrollBy({ top: inner.top - outer.top - outer.height / 3 })
}
