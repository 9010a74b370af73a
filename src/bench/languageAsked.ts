import type { Language } from 'payload-newsroom/language'

import process from 'node:process'
import { defaultLanguage, languages } from 'payload-newsroom/language'

/** Language of the newsroom that is measured: `--language en` anywhere on the command line. */
export function languageAsked(): Language {
  const given = process.argv.indexOf('--language')
  if (given === -1) return defaultLanguage
  const asked = languages.find((language) => language === process.argv[given + 1])
  if (!asked) throw new Error(`a language is one of ${languages.join(', ')}`)
  return asked
}
