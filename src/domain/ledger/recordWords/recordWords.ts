import type { Language } from '../../language/language.ts'

import { en } from './en.ts'
import { zh } from './zh.ts'

/** Words that the record of a meeting and of corrections is told in. */
export type RecordWords = typeof zh

const words: Readonly<Record<Language, RecordWords>> = { en, zh }

/** Returns the words of the record in a language. */
export const recordWordsOf = (language: Language): RecordWords => words[language]
