import type { Language } from '../language.ts'
import type { Forms } from './Forms.ts'

import { enForms } from './en.ts'
import { zhForms } from './zh.ts'

const forms: Readonly<Record<Language, Forms>> = { en: enForms, zh: zhForms }

/** Returns how a language writes days, lists and brackets. */
export const formsOf = (language: Language): Forms => forms[language]
