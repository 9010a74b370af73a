export { formsOf } from './forms.ts'
export type { DaySpan, Forms } from './forms.ts'
export { defaultLanguage, languageOf, languages, localeOf } from './language.ts'
export type { Language } from './language.ts'
