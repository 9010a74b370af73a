import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Language } from '../../domain/language/language.ts'
import type { Analyzer } from '../../domain/search/analyzer.ts'
import type { Execute } from '../database/ownerSql.ts'

import { chineseAnalyzer } from '../../domain/search/chineseAnalyzer.ts'
import { englishAnalyzer } from '../../domain/search/english/englishAnalyzer.ts'
import { newsroomLocale } from '../config/locale.ts'
import { query } from '../database/query.ts'
import { openDictionary } from './dictionary.ts'
import { createSegmenter } from './segmenter.ts'

/** How each language is searched. Chinese alone has a segmenter; nothing of it is loaded for another language. */
const openers: Readonly<Record<Language, (execute: Execute) => Promise<Analyzer>>> = {
  en: async (execute) => englishAnalyzer(await openDictionary(execute)),
  zh: async () => chineseAnalyzer(await createSegmenter()),
}

/**
 * Opens the analyzer of a language.
 *
 * @param execute - on any connection: it reads no table
 */
export const openAnalyzer = (language: Language, execute: Execute): Promise<Analyzer> =>
  openers[language](execute)

/** Opens the analyzer of the language that the newsroom publishes in. */
export async function analyzerOf(req: PayloadRequest): Promise<Analyzer> {
  const { language } = await newsroomLocale(req)
  return openAnalyzer(language, (statement) => query(req, sql.raw(statement)))
}
