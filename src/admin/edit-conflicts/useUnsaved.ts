'use client'
import { useAllFormFields, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { Place, Unsaved } from './unsavedText.ts'

import { tab } from './tab.ts'
import { dropUnsaved, findUnsaved, isSameText, storeUnsaved } from './unsavedText.ts'
import { isUnstored, noteSeen, onSave, versionSeen } from './watchSaves.ts'

const pauseMs = 800

type Kept = {
  readonly drop: () => void
  readonly found: (Unsaved & { readonly tab: string }) | undefined
  /** Whether what is on the page could be kept in this browser. */
  readonly isKept: boolean
  readonly restore: () => Promise<void>
}

/** Keeps in this browser what is typed and not saved, and finds what another window left behind. */
export function useUnsaved({ account, key }: { account: string; key: string }): Kept {
  const place = useMemo<Place>(() => ({ account, key, tab }), [account, key])
  const { getData, reset, setModified } = useForm()
  const { found, setFound } = useFound(place, getData)
  const isKept = useKeeping(place, getData)

  const drop = () => {
    if (found) dropUnsaved({ ...place, tab: found.tab })
    setFound(undefined)
  }
  const restore = async () => {
    if (!found) return
    await reset({ ...found.data })
    setModified(true)
    // What was typed started there: if somebody has saved since, the next save says so.
    noteSeen(key, found.base)
    storeUnsaved(place, { ...found, at: new Date().toISOString() })
    drop()
  }
  return { drop, found, isKept, restore }
}

type GetData = () => Record<string, unknown>

function useFound(place: Place, getData: GetData) {
  const [found, setFound] = useState<Kept['found']>()
  useEffect(() => {
    const look = window.setTimeout(() => {
      const left = findUnsaved(place)
      if (!left) return
      if (isSameText(withoutStatus(left.data), withoutStatus(getData())))
        dropUnsaved({ ...place, tab: left.tab })
      else setFound(left)
    })
    return () => {
      window.clearTimeout(look)
    }
  }, [place, getData])
  return { found, setFound }
}

/** Removes the status: the form of a new document has none yet. */
const withoutStatus = (data: Readonly<Record<string, unknown>>) => ({ ...data, _status: undefined })

function useKeeping(place: Place, getData: GetData): boolean {
  const isModified = useFormModified()
  const [fields] = useAllFormFields()
  const [isKept, setKept] = useState(true)
  const isWaiting = useRef(false)

  const keep = useCallback(() => {
    isWaiting.current = false
    const base = versionSeen(place.key)
    const at = new Date().toISOString()
    setKept(storeUnsaved(place, { at, ...(base !== undefined && { base }), data: getData() }))
  }, [getData, place])

  useEffect(() => {
    if (!isModified) return undefined
    isWaiting.current = true
    const clock = window.setTimeout(keep, pauseMs)
    return () => {
      window.clearTimeout(clock)
    }
  }, [fields, isModified, keep])

  useEffect(() => {
    // The last words before the window closes.
    const flush = () => {
      if (isWaiting.current) keep()
    }
    window.addEventListener('pagehide', flush)
    const forget = onSave(({ key, kind }) => {
      if (key !== place.key || isUnstored(kind)) return
      isWaiting.current = false
      dropUnsaved(place)
    })
    return () => {
      flush()
      window.removeEventListener('pagehide', flush)
      forget()
    }
  }, [keep, place])

  return isKept
}
