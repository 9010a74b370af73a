import type { Language } from 'payload-newsroom/language'

import process from 'node:process'
import { defaultLanguage, languageOf } from 'payload-newsroom/language'

/** Language that the newsroom was started in: for pages that cannot ask its settings. */
export const ownLanguage = (): Language =>
  process.env.NEWSROOM_LANGUAGE ? languageOf(process.env.NEWSROOM_LANGUAGE) : defaultLanguage
