'use client'
import type { ReactNode } from 'react'

import { useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useEffect } from 'react'

import type { Territory } from '../territory/territory.ts'

import { useCleanPastes } from '../pasting/useCleanPastes.ts'
import { isOurSlug } from '../territory/territory.ts'
import { useOurPage, useTerritory } from '../territory/useTerritory.tsx'
import { useTimeZone } from '../time/useTimeZone.tsx'
import { useForeignWords } from '../translations/useForeignWords.ts'
import { ConflictDialog } from './ConflictDialog.tsx'
import { flushTyping } from './flushTyping.ts'
import { KeepTyped } from './KeepTyped.tsx'
import { useHasOpenForm } from './openForms.ts'
import { takeKeywords } from './takeKeywords.ts'
import { dropOthers } from './unsavedText.ts'
import { useDescribeStored } from './useDescribeStored.ts'
import { noteSeen, watchSaves } from './watchSaves.ts'

/**
 * Wraps the panel: every change of the newsroom's names its version, a conflict opens the dialog, and unsaved text stays
 * private. On pages of an app's own it does nothing, unless one of the newsroom's forms is open there.
 */
export function SavingProvider({ children }: { readonly children: ReactNode }) {
  const { config } = useConfig()
  const { admin, api } = config.routes
  const describe = useDescribeStored()
  const territory = useTerritory()
  const isOurs = useOurPage()
  const hasForm = useHasOpenForm()
  const isAtWork = isOurs || hasForm
  useEffect(
    () =>
      isAtWork
        ? watchSaves({ api, describe, isOurs: (slug) => isOurSlug(territory, slug) })
        : undefined,
    [api, describe, isAtWork, territory],
  )
  useEffect(() => (isAtWork ? flushTyping() : undefined), [isAtWork])
  useEffect(() => (isAtWork ? takeKeywords() : undefined), [isAtWork])
  useForeignWords({ isOn: isOurs, timeZone: useTimeZone() })
  useCleanPastes()
  useVersionPages(api, territory)
  useOwnTextOnly(formatAdminURL({ adminRoute: admin, path: config.admin.routes.logout }))
  return (
    <>
      <KeepTyped>{children}</KeepTyped>
      <ConflictDialog />
    </>
  )
}

/** Fetches the newest version on the page of an old one, which offers to restore it without naming the newest. */
function useVersionPages(api: string, territory: Territory): void {
  const pathname = usePathname()
  useEffect(() => {
    const found = /\/(collections|globals)\/([^/]+)\/(?:([^/]+)\/)?versions(?:\/|$)/u.exec(
      pathname ?? '',
    )
    if (!found) return
    const [, kind, slug = '', id = slug] = found
    if (!isOurSlug(territory, slug)) return
    const path = kind === 'globals' ? `globals/${slug}` : `${slug}/${id}`
    void readBase(
      `${api}/${path}?depth=0&draft=true&select[baseVersion]=true&select[updatedAt]=true`,
    ).then((version) => {
      noteSeen(`${slug}:${id}`, version)
    })
  }, [api, pathname, territory])
}

async function readBase(address: string): Promise<unknown> {
  const response = await fetch(address, { credentials: 'same-origin' })
  if (!response.ok) return undefined
  const { baseVersion } = (await response.json()) as { readonly baseVersion?: unknown }
  return baseVersion
}

/** Keeps unsaved text only for the account that typed it, until it signs out; a session that expired is no sign-out. */
function useOwnTextOnly(signOut: string): void {
  const { user } = useAuth()
  const pathname = usePathname()
  const account = user ? String(user.id) : undefined
  useEffect(() => {
    if (pathname === signOut) dropOthers(undefined)
    else if (account !== undefined) dropOthers(account)
  }, [account, pathname, signOut])
}
