'use client'
import { useField } from '@payloadcms/ui'

import type { Item } from './requestRelease.ts'

import { CompletenessList } from './CompletenessList.tsx'

/** The list of a package as its release kept it, with the reasons given; in the place of a field of JSON. */
export function ReleaseCompleteness({ path }: { readonly path: string }) {
  const { value } = useField<Item[] | null>({ path })
  return Array.isArray(value) ? <CompletenessList items={value} /> : null
}
