import type { Language } from 'payload-newsroom/language'

import { parseArgs } from 'node:util'
import { defaultLanguage, languages } from 'payload-newsroom/language'

/**
 * Reads the command line: the name of the bench, what it is asked for in order, and the language of the newsroom that is
 * measured, whose `--language en` may stand anywhere.
 *
 * @throws {Error} for an unknown language or option
 */
export function readCommand(): {
  readonly asked: readonly string[]
  readonly bench: string
  readonly language: Language
} {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { language: { default: defaultLanguage, type: 'string' } },
  })
  const language = languages.find((each) => each === values.language)
  if (!language) throw new Error(`a language is one of ${languages.join(', ')}`)
  const [bench = 'newsroom', ...asked] = positionals
  return { asked, bench, language }
}
