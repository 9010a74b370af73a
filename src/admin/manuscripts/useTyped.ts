'use client'
import { useAuth } from '@payloadcms/ui'
import { useState } from 'react'

import type { Desk, Typed } from './desk.ts'

import { dropUnsaved, readUnsaved, storeUnsaved } from '../edit-conflicts/unsavedText.ts'

/**
 * Keeps what is typed into a manuscript and not saved: in the browser, for the account that typed it, until it is saved or
 * discarded.
 */
export function useTyped(manuscript: string): Pick<Desk, 'keepTyped' | 'typed'> {
  const { user } = useAuth()
  const place = {
    account: String(user?.id ?? ''),
    key: `manuscript-desk:${manuscript}`,
    // All windows of the account share it: it is about the manuscript, not about the window.
    tab: 'all',
  }
  // A map that changes in place: the input that is typed into shows it itself, whatever is drawn later reads it.
  const [typed] = useState(() => new Map(stored(place)))
  return {
    keepTyped: (key, now) => {
      const all = new Map(stored(place))
      for (const map of [all, typed])
        if (now) map.set(key, now)
        else map.delete(key)
      if (all.size === 0) dropUnsaved(place)
      else storeUnsaved(place, { at: new Date().toISOString(), data: Object.fromEntries(all) })
    },
    typed,
  }
}

const stored = (place: Parameters<typeof readUnsaved>[0]): readonly (readonly [string, Typed])[] =>
  Object.entries(readUnsaved(place)?.data ?? {}).flatMap(([key, value]) =>
    isTyped(value) ? [[key, value] as const] : [],
  )

const isTyped = (value: unknown): value is Typed =>
  typeof value === 'object' &&
  value !== null &&
  'inputs' in value &&
  typeof value.inputs === 'object' &&
  value.inputs !== null
