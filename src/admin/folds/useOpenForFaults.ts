import type { ClientField } from 'payload'

import { useCollapsible } from '@payloadcms/ui'
import { useEffect } from 'react'

import { onRefusal } from '../edit-conflicts/watchSaves.ts'

/** Opens the fold around when a save is refused for one of these fields: the refusal names a field that is in sight. */
export function useOpenForFaults(fields: readonly ClientField[]): void {
  const { isCollapsed, toggle } = useCollapsible()
  useEffect(() => {
    if (!isCollapsed) return undefined
    const names = namesIn(fields)
    return onRefusal(({ data }) => {
      if (pathsIn(data).some((path) => names.includes(path.split('.')[0] ?? ''))) toggle()
    })
  }, [fields, isCollapsed, toggle])
}

/** Names of fields, through rows and other folds. */
const namesIn = (fields: readonly ClientField[]): readonly string[] =>
  fields.flatMap((field) => {
    if ('name' in field && field.name !== '') return [field.name]
    return 'fields' in field ? namesIn(field.fields) : []
  })

/** Paths of the fields that a refusal is about. */
function pathsIn(data: unknown): readonly string[] {
  const { errors } = (data ?? {}) as { readonly errors?: readonly { readonly path?: unknown }[] }
  return (errors ?? []).flatMap(({ path }) => (typeof path === 'string' ? [path] : []))
}
