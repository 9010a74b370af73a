import type { Language } from 'payload-newsroom/language'

import type { ArchiveWords } from './ArchiveWords.ts'

import { en } from './en/index.ts'
import { zh } from './zh/index.ts'

/** The words of the archive in each language. */
export const wordsByLanguage: Readonly<Record<Language, ArchiveWords>> = { en, zh }
