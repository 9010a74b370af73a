import type { PayloadRequest } from 'payload'

import { getLocalI18n } from 'payload'

import type { Language } from '../../domain/language/language.ts'

import { newsroomLocale } from './locale.ts'

/**
 * Loads the translator of the newsroom's language, for readers and letters: whatever a browser asks for, or none does.
 * A host whose panel does not have that language is written to in the one its panel falls back to.
 */
export const newsroomWords = async (req: PayloadRequest): Promise<PayloadRequest['i18n']> =>
  wordsIn((await newsroomLocale(req)).language, req)

/** Loads the translator of a language that was read from the settings. */
export async function wordsIn(
  language: Language,
  req: PayloadRequest,
): Promise<PayloadRequest['i18n']> {
  const { config } = req.payload
  const { fallbackLanguage, supportedLanguages } = config.i18n
  return getLocalI18n({
    config,
    language: language in supportedLanguages ? language : fallbackLanguage,
  })
}
