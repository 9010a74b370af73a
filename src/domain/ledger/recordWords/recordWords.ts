import type { Language } from '../../language/language.ts'
import type { RecordWords } from './zh.ts'

import { en } from './en.ts'
import { zh } from './zh.ts'

const words: Readonly<Record<Language, RecordWords>> = { en, zh }

/** Returns the words of the record in a language. */
export const recordWordsOf = (language: Language): RecordWords => words[language]
