import type { PayloadRequest } from 'payload'

import type { Language } from '../../domain/language/language.ts'

import { newsroomLocale } from '../config/locale.ts'

/** Default of a field by the language that the newsroom publishes in. */
export const inLanguage =
  <Value>(values: Readonly<Record<Language, Value>>) =>
  async ({ req }: { req: PayloadRequest }): Promise<Value> =>
    values[(await newsroomLocale(req)).language]
