'use client'
import { useMemo, useRef, useState } from 'react'

import type { DecisionAct } from '../../domain/manuscripts/decisions.ts'
import type { ManuscriptSheet } from '../../domain/manuscripts/sheet.ts'
import type { SheetEntry } from '../../domain/manuscripts/sheetEntries.ts'
import type { Desk, Passage } from './desk.ts'
import type { Sheet } from './useSheet.ts'

import { entriesOf, entriesToCheck } from '../../domain/manuscripts/sheetEntries.ts'
import { useTyped } from './useTyped.ts'

type Open = { readonly isCorrecting: boolean; readonly key?: string }
const nothing: Open = { isCorrecting: false }

type Input = {
  readonly decideAll: Sheet['decide']
  readonly manuscript: string
  readonly sheet: ManuscriptSheet
}

/** Which entry, passage and paragraph of a sheet is open, and what follows a decision. */
export function useSheetDesk({ decideAll, manuscript, sheet }: Input): Desk {
  const [open, setOpen] = useState<Open>(nothing)
  const opened = useRef<Open>(nothing)
  // Others may move an entry to another place of the page while somebody types into it.
  const typing = useTyped(manuscript)
  const [paragraph, setParagraph] = useState(0)
  const [passage, setPassage] = useState<Passage>()
  // What nobody can decide any more is not asked for.
  const check = useMemo(() => (sheet.mayDecide ? entriesToCheck(sheet) : []), [sheet])
  const entries = useMemo(() => entriesOf(sheet), [sheet])
  const show = (isCorrecting: boolean, key: string | undefined) => {
    opened.current = { isCorrecting, ...(key !== undefined && { key }) }
    setOpen(opened.current)
    setPassage(undefined)
  }
  const activate = (key: string | undefined, isCorrecting = false) => {
    show(isCorrecting, key)
  }
  const decide = async (acts: readonly DecisionAct[], seen?: number) => {
    if (acts.length === 0) return true
    const before = check
    const decidedIn = opened.current
    const answered = await decideAll(acts, seen)
    if (!answered) return false
    // What the editor opened meanwhile stays open, with what is typed there.
    if (opened.current !== decidedIn) return true
    const after = entriesToCheck(answered)
    show(false, nextToCheck({ after, before, key: decidedIn.key }))
    return true
  }
  return {
    activate,
    active: open.key,
    check,
    decide,
    entries,
    isCorrecting: open.isCorrecting,
    paragraph,
    passage,
    setParagraph,
    setPassage,
    sheet,
    ...typing,
  }
}

type Checks = {
  readonly after: readonly SheetEntry[]
  readonly before: readonly SheetEntry[]
  readonly key: string | undefined
}

/** Entry that opens after a decision upon `key`: where that was to be checked, the next one that still is. */
function nextToCheck({ after, before, key }: Checks): string | undefined {
  const place = before.findIndex((entry) => entry.key === key)
  if (place === -1 || after.some((entry) => entry.key === key)) return key
  const open = new Set(after.map((entry) => entry.key))
  const following = [...before.slice(place + 1), ...before.slice(0, place)]
  return following.find((entry) => open.has(entry.key))?.key ?? after[0]?.key ?? key
}
