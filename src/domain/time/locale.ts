import type { Language } from '../language/language.ts'

import { defaultLanguage, languageOf } from '../language/language.ts'
import { defaultTimeZone } from './clock.ts'

/** How a newsroom writes: its language, and the zone of its clock, an IANA name. */
export type NewsroomLocale = { readonly language: Language; readonly timeZone: string }

const zones: Readonly<Record<Language, string>> = { en: 'America/New_York', zh: defaultTimeZone }

/** Completes what is said of how a newsroom writes: Chinese unless said, and a zone where its language is spoken. */
export function completeLocale({
  language = defaultLanguage,
  timeZone = zones[language],
}: {
  readonly language?: Language | undefined
  readonly timeZone?: string | undefined
} = {}): NewsroomLocale {
  return { language, timeZone }
}

/**
 * Reads how a newsroom writes from its settings, or from their snapshot.
 *
 * @param founded - what holds for what they do not say; a Chinese newsroom's when left out
 */
export const readLocale = (
  settings: object,
  founded: NewsroomLocale = completeLocale(),
): NewsroomLocale => ({
  language:
    'language' in settings && typeof settings.language === 'string'
      ? languageOf(settings.language)
      : founded.language,
  timeZone:
    'timeZone' in settings && typeof settings.timeZone === 'string'
      ? settings.timeZone
      : founded.timeZone,
})
