'use client'
import { useField } from '@payloadcms/ui'

import type { Item } from './requestRelease.ts'

import { CompletenessList } from './CompletenessList.tsx'

/** Completeness list stored with a release, with the reasons given, in place of its JSON field. */
export function ReleaseCompleteness({ path }: { readonly path: string }) {
  const { value } = useField<Item[] | null>({ path })
  return Array.isArray(value) ? <CompletenessList items={value} /> : null
}
