import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Language } from '../../domain/language/language.ts'
import type { Snapshot } from '../../domain/ledger/snapshot.ts'
import type { Analyzer } from '../../domain/search/analyzer.ts'
import type { Execute } from '../database/ownerSql.ts'

import { chineseAnalyzer } from '../../domain/search/chineseAnalyzer.ts'
import { englishAnalyzer } from '../../domain/search/english/englishAnalyzer.ts'
import { readLocale } from '../../domain/time/locale.ts'
import { newsroomLocale } from '../config/locale.ts'
import { query } from '../database/query.ts'
import { toObject } from '../values/toObject.ts'
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

/** Opens the analyzer of the newsroom's own texts, drafts included: of the language that its settings name. */
export async function analyzerOf(req: PayloadRequest): Promise<Analyzer> {
  const { language } = await newsroomLocale(req)
  return openAnalyzer(language, (statement) => query(req, sql.raw(statement)))
}

/**
 * Opens the analyzer of what readers see: of the language that they search in.
 *
 * @param snapshots - of a package, which may bring the settings themselves
 */
export async function publicAnalyzerOf(
  req: PayloadRequest,
  snapshots: readonly Snapshot[],
): Promise<Analyzer> {
  const execute: Execute = (statement) => query(req, sql.raw(statement))
  const settings = snapshots.find(({ kind }) => kind === 'site')
  const language = settings ? readLocale(settings).language : await publicLanguage(execute)
  return openAnalyzer(language ?? (await newsroomLocale(req)).language, execute)
}

/** Reads the language that readers search in: that of the released settings; undefined until there are any. */
export async function publicLanguage(execute: Execute): Promise<Language | undefined> {
  const [row] = await execute(
    `SELECT snapshot FROM live_documents WHERE state = 'live' AND kind = 'site' LIMIT 1`,
  )
  return row ? readLocale(toObject(row.snapshot)).language : undefined
}
