import type { PayloadRequest } from 'payload'

import { getLocalI18n } from 'payload'

import { newsroomLocale } from './locale.ts'

/** Loads the translator of the newsroom's language, for readers and letters: whatever a browser asks for, or none does. */
export async function newsroomWords(req: PayloadRequest): Promise<PayloadRequest['i18n']> {
  const { language } = await newsroomLocale(req)
  return getLocalI18n({ config: req.payload.config, language })
}
