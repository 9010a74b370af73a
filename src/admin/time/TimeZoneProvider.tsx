import type { Payload, SanitizedConfig } from 'payload'
import type { ReactNode } from 'react'

import type { Territory } from '../territory/territory.ts'

import { readLocale } from '../../domain/time/locale.ts'
import { InTerritory } from '../territory/useTerritory.tsx'
import { InLocale } from './useTimeZone.tsx'

type Props = {
  readonly children: ReactNode
  readonly payload: Payload
  /** What in an app's panel is the newsroom's, once its configuration is whole. */
  readonly territoryOf: (config: SanitizedConfig) => Territory
}

/** Reads the newsroom's language and time zone, and what is its own, once for all parts of the panel. */
export async function TimeZoneProvider({ children, payload, territoryOf }: Props) {
  const settings = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    // A setting of the newsroom, which its pages show too: whoever signs in has no rights yet.
    overrideAccess: true,
  })
  return (
    <InTerritory territory={territoryOf(payload.config)}>
      <InLocale locale={readLocale(settings)}>{children}</InLocale>
    </InTerritory>
  )
}
