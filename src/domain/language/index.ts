export { askedLanguage } from './askedLanguage.ts'
export type { Forms } from './forms/Forms.ts'
export { formsOf } from './forms/formsOf.ts'
export {
  defaultLanguage,
  languageNames,
  languageOf,
  languages,
  localeOf,
  wechatLanguages,
} from './language.ts'
export type { Language } from './language.ts'
