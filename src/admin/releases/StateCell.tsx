'use client'
import type { DefaultCellComponentProps } from 'payload'

import { useListQuery } from '@payloadcms/ui'

import { useShared } from '../http/useShared.ts'
import { useForms } from '../translations/useForms.ts'

type States = { readonly states: Readonly<Record<string, readonly string[]>> }

/** How far a document of a list has come: public, corrected, withdrawn, planned, its stage. */
export function StateCell({ collectionSlug, rowData }: DefaultCellComponentProps) {
  const { list } = useForms()
  const { data } = useListQuery()
  const ids = (data?.docs ?? []).map(({ id }) => String(id)).join(',')
  const query = new URLSearchParams({ collection: collectionSlug, ids }).toString()
  // What the endpoint answers. Asked again whenever the list was: a saved or trashed document may stand elsewhere now.
  const known = useShared({ asOf: data, path: ids === '' ? undefined : `states?${query}` }) as
    States | undefined
  return <span>{list(known?.states[String(rowData.id)] ?? [])}</span>
}
