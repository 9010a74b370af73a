import type { AfterErrorHook } from 'payload'

import type { Language } from '../../domain/language/language.ts'

import { languageOf } from '../../domain/language/index.ts'
import { isFilesAway } from './fileStore.ts'

const words: Readonly<Record<Language, string>> = {
  en: 'The storage of files does not answer; nothing was changed. Try again in a while, and tell an administrator if it stays so.',
  zh: '文件存储没有响应，什么也没有改动。请稍后再试；总是如此时请告诉管理员。',
}

/** Tells whoever asked that the storage of files is away: 503. The log has the reason by then. */
export const tellFilesAway: AfterErrorHook = ({ error, req }) => {
  if (!isFilesAway(error)) return undefined
  return { response: { errors: [{ message: words[languageOf(req.i18n.language)] }] }, status: 503 }
}
