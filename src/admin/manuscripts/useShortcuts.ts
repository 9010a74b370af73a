'use client'
import type { RefObject } from 'react'

import { useEffect, useRef, useState } from 'react'

import type { Desk } from './desk.ts'

import { acceptActs, correctActs } from '../../domain/manuscripts/sheetActs.ts'
import { passageOf, passageOfParagraph } from './desk.ts'
import { headOf } from './useFocusBack.ts'

type Input = {
  readonly desk: Desk
  readonly root: RefObject<HTMLDivElement | null>
  readonly undo: () => Promise<unknown>
}

export type DeskActions = {
  readonly isHelpOpen: boolean
  readonly next: () => void
  readonly setHelpOpen: (isOpen: boolean) => void
}

/** Keys of the desk, as its help lists them: they act while nothing is being typed. */
export function useShortcuts({ desk, root, undo }: Input): DeskActions {
  const [isHelpOpen, setHelpOpen] = useState(false)
  const act = useRef<(event: KeyboardEvent) => void>(() => undefined)
  const next = () => {
    openNext(desk)
  }
  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      ...keysOfEntry(desk),
      '?': () => {
        setHelpOpen(true)
      },
      arrowdown: () => {
        step(root.current, { active: desk.active, by: 1 })
      },
      arrowup: () => {
        step(root.current, { active: desk.active, by: -1 })
      },
      d: () => {
        root.current?.querySelector<HTMLElement>('[aria-keyshortcuts="D"]')?.click()
      },
      escape: () => {
        closeInnermost(desk, root.current)
      },
      j: () => {
        step(root.current, { active: desk.active, by: 1 })
      },
      k: () => {
        step(root.current, { active: desk.active, by: -1 })
      },
      n: next,
      t: () => {
        root.current?.querySelector<HTMLElement>(`[data-paragraph="${desk.paragraph}"]`)?.focus()
      },
      u: () => void undo(),
    }
    act.current = (event) => {
      if (!isForDesk(event, root.current)) return
      const run = keys[event.key.toLowerCase()] ?? choiceOf(event.key, root.current)
      if (!run) return
      event.preventDefault()
      run()
    }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      act.current(event)
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [])
  return { isHelpOpen, next, setHelpOpen }
}

/** Closes the passage, or else the open entry, whose head gets the focus. */
function closeInnermost({ activate, active, passage, setPassage }: Desk, root: Element | null) {
  if (passage) {
    setPassage(undefined)
    return
  }
  headOf(root, active)?.focus({ preventScroll: true })
  activate(undefined)
}

/** Opens the entry to check that follows the open one, at the end the first. */
function openNext({ activate, active, check }: Desk) {
  const place = check.findIndex(({ key }) => key === active)
  activate((check[place + 1] ?? check[0])?.key)
}

/** What keys do with the open entry, or with the paragraph that has the focus. */
function keysOfEntry(desk: Desk): Readonly<Record<string, () => void>> {
  const { activate, active, decide, entries, setPassage, sheet } = desk
  const entry = entries.find(({ key }) => key === active)
  const m = () => {
    const paragraph = focusedParagraph()
    if (paragraph !== undefined) setPassage(passageOfParagraph(sheet, paragraph))
    else if (entry?.kind === 'value') setPassage(passageOf(entry))
  }
  if (!sheet.mayDecide) return {}
  return {
    a: () => void (entry && decide(acceptActs(entry))),
    e: () => {
      if (entry) activate(entry.key, true)
    },
    m,
    x: () => void (entry?.kind === 'value' && decide(correctActs({ entry, to: null }))),
  }
}

function focusedParagraph(): number | undefined {
  const { activeElement } = document
  const number = activeElement instanceof HTMLElement ? activeElement.dataset.paragraph : undefined
  return number === undefined ? undefined : Number(number)
}

/** Digit of an alternative, or of somebody on record, that the open entry offers. */
function choiceOf(key: string, root: Element | null): (() => void) | undefined {
  if (!/^\d$/u.test(key)) return undefined
  const button = root?.querySelector<HTMLElement>(`[data-choice="${key}"]`)
  return button
    ? () => {
        button.click()
      }
    : undefined
}

/** Moves the focus to the entry before or after what has it; where nothing has, the open entry counts as what does. */
function step(root: Element | null, { active, by }: { active: string | undefined; by: -1 | 1 }) {
  const all = [...(root?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])]
  const { activeElement } = document
  const from = root?.contains(activeElement) ? activeElement : headOf(root, active)
  if (!from) all[0]?.focus()
  else if (by === 1) all.find((each) => isBehind(each, from))?.focus()
  else all.findLast((each) => isBehind(from, each))?.focus()
}

const isBehind = (one: Element, other: Element): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** Whether a key is meant for the desk: nothing is typed, no dialog is open, and no other part of the page has the focus. */
function isForDesk(event: KeyboardEvent, root: Element | null): boolean {
  const { defaultPrevented, isComposing, target } = event
  if (isCombined(event) || defaultPrevented || isComposing) return false
  if (!(target instanceof Element) || document.querySelector('dialog[open]')) return false
  if (target.closest('input, select, textarea, [contenteditable], [role="listbox"]')) return false
  return target === document.body || root?.contains(target) === true
}

const isCombined = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey
