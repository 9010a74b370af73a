import type { Payload, PayloadRequest } from 'payload'

import type { NewsroomLocale } from '../../domain/time/locale.ts'

import { readLocale } from '../../domain/time/locale.ts'
import { givenOptions } from '../values/givenOptions.ts'
import { toObject } from '../values/toObject.ts'

/** Language and time zone of this newsroom until its settings say them, as the plugin was given them. */
export const foundedLocaleOf = ({ config }: Pick<Payload, 'config'>): NewsroomLocale =>
  readLocale(toObject(givenOptions(config).locale))

/** Reads the language and the time zone that the newsroom publishes in from its settings. */
export const newsroomLocale = async (req: PayloadRequest): Promise<NewsroomLocale> =>
  readLocale(
    await req.payload.findGlobal({
      slug: 'site-settings',
      depth: 0,
      // The setting does not depend on who asks.
      overrideAccess: true,
      req,
    }),
    foundedLocaleOf(req.payload),
  )

/** Reads the newsroom's time zone from its settings. */
export const timeZoneOf = async (req: PayloadRequest): Promise<string> =>
  (await newsroomLocale(req)).timeZone
