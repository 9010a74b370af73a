import type { NewsroomLocale } from 'payload-newsroom/time'

import { readLocale } from 'payload-newsroom/time'

let known: NewsroomLocale | undefined

/** Remembers the language and the zone of the settings, each time that they were read. */
export function rememberLocale(locale: NewsroomLocale): void {
  known = locale
}

/** Returns what was last read, for pages that cannot ask: the database is away, or the address is none. */
export const knownLocale = (): NewsroomLocale => known ?? readLocale({})
