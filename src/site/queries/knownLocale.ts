import type { NewsroomLocale } from 'payload-newsroom/time'

import { foundedLocale } from './foundedLocale.ts'

/** Shared by every part of the server: the build gives each page its own copy of a module. */
const memory: { newsroomLocale?: NewsroomLocale } = globalThis as object

/** Remembers language and zone of the settings, each time that they were read. */
export function rememberLocale(locale: NewsroomLocale): void {
  memory.newsroomLocale = locale
}

/** Returns what was last read, for pages that cannot ask: the database is away, or the address is none. */
export const knownLocale = (): NewsroomLocale => memory.newsroomLocale ?? foundedLocale()
