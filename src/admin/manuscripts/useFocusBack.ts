'use client'
import type { RefObject } from 'react'

import { useEffect, useRef } from 'react'

import type { Desk } from './desk.ts'

/**
 * Gives the focus back when what had it closes: to where it was before a passage was asked about, otherwise to the open
 * entry, or to the paragraph that the keyboard is at. It would fall to the page, and the keyboard begin at its top.
 */
export function useFocusBack(
  root: RefObject<HTMLDivElement | null>,
  { active, paragraph }: Pick<Desk, 'active' | 'paragraph'>,
): void {
  const last = useRef<Element>(null)
  const outside = useRef<Element>(null)
  useEffect(() => {
    const element = root.current
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      last.current = target
      if (!target.closest('[data-passage]')) outside.current = target
    }
    element?.addEventListener('focusin', note)
    return () => {
      element?.removeEventListener('focusin', note)
    }
  }, [root])
  // Whatever was drawn may have closed it.
  useEffect(() => {
    if (document.activeElement !== document.body || last.current?.isConnected !== false) return
    const places = [
      outside.current,
      headOf(root.current, active),
      numberOf(root.current, paragraph),
    ]
    const place = places.find((each) => each?.isConnected === true)
    if (place instanceof HTMLElement) place.focus({ preventScroll: true })
  })
}

/** Head of an entry: of a doubtful one its card, which stands first. */
export const headOf = (root: Element | null, key = ''): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(key)}"]`) ?? null

export const numberOf = (root: Element | null, paragraph: number): HTMLElement | null =>
  root?.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"]`) ?? null
