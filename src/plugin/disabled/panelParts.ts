import type { Config } from 'payload'

import { toObject } from '../values/toObject.ts'

type Admin = NonNullable<Config['admin']>

/** Says in the panel that the newsroom is switched off. */
export const disabledNotice = 'payload-newsroom/admin#DisabledNotice'

const prefix = 'payload-newsroom/admin#'

/** Whether a part of the panel, or what holds it, is the newsroom's. */
export const isOurPart = (value: unknown): boolean => partsIn(value).length > 0

/**
 * Names to the panel every part that the newsroom has there, in use or not: the list of parts that a host generates is
 * the same whether the plugin is switched on or off.
 */
export function withParts(
  admin: Admin,
  { admin: used, collections, globals }: Partial<Config>,
): Admin {
  const parts = new Set([disabledNotice, ...partsIn([used, collections, globals])])
  return {
    ...admin,
    dependencies: {
      ...admin.dependencies,
      ...Object.fromEntries([...parts].map((path) => [path, { path, type: 'component' as const }])),
    },
  }
}

/** The newsroom's parts that a configuration names, wherever it does. */
function partsIn(value: unknown, seen = new WeakSet()): string[] {
  if (typeof value === 'string') return value.startsWith(prefix) ? [value] : []
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Object.values(toObject(value)).flatMap((each) => partsIn(each, seen))
}
