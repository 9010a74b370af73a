import type { Language } from '../language/language.ts'

import { defaultLanguage, languageOf } from '../language/language.ts'
import { readTimeZone } from './clock.ts'

/** How a newsroom writes: its language, and the zone of its clock, an IANA name. */
export type NewsroomLocale = { readonly language: Language; readonly timeZone: string }

/** Reads how a newsroom writes from its settings, or from their snapshot; what they do not say is the default. */
export const readLocale = (settings: object): NewsroomLocale => ({
  language:
    'language' in settings && typeof settings.language === 'string'
      ? languageOf(settings.language)
      : defaultLanguage,
  timeZone: readTimeZone(settings),
})
