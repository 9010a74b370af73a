import type { Payload } from 'payload'
import type { ReactNode } from 'react'

import { readLocale } from '../../domain/time/locale.ts'
import { InLocale } from './useTimeZone.tsx'

/** Reads the newsroom's language and time zone once for all parts of the panel. */
export async function TimeZoneProvider({
  children,
  payload,
}: {
  readonly children: ReactNode
  readonly payload: Payload
}) {
  const settings = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    // A setting of the newsroom, which its pages show too: whoever signs in has no rights yet.
    overrideAccess: true,
  })
  return <InLocale locale={readLocale(settings)}>{children}</InLocale>
}
