'use client'
import type { ReactNode } from 'react'

import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { createContext, useContext } from 'react'

import type { Territory } from './territory.ts'

import { isOurPage } from './territory.ts'

/** Without word from the server, nothing is the newsroom's. */
const TerritoryContext = createContext<Territory>({ isAlone: false, paths: [], slugs: [] })

export const useTerritory = (): Territory => useContext(TerritoryContext)

/** Whether the open page of the panel is one of the newsroom's. */
export function useOurPage(): boolean {
  const territory = useTerritory()
  const { admin } = useConfig().config.routes
  return isOurPage({ admin, pathname: usePathname() ?? '', territory })
}

/** Provides to its children what is the newsroom's. */
export const InTerritory = ({
  children,
  territory,
}: {
  readonly children: ReactNode
  readonly territory: Territory
}) => <TerritoryContext value={territory}>{children}</TerritoryContext>
