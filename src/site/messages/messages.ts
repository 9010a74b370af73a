import type { Forms, Language } from 'payload-newsroom/language'
import type { RecordWords } from 'payload-newsroom/ledger'

import { formsOf, localeOf } from 'payload-newsroom/language'
import { recordWordsOf } from 'payload-newsroom/ledger'

import { en } from './en.ts'
import { zh } from './zh.ts'

/** Words of the site, of the record that it shows, and how its language writes days, lists and brackets. */
export type Messages = Forms &
  RecordWords &
  typeof zh & {
    readonly language: Language
    /** BCP 47 tag of the language. */
    readonly locale: string
    /** Joins the names of those who signed a text, as a byline does. */
    readonly names: (names: readonly string[]) => string
  }

/** Every language has every word: each is typed by `zh`. */
const words: Readonly<Record<Language, typeof zh>> = { en, zh }

const toMessages = (language: Language): Messages => ({
  ...recordWordsOf(language),
  ...formsOf(language),
  ...words[language],
  language,
  locale: localeOf(language),
  names: (names) =>
    names
      .map((name, place) =>
        place > 0 ? words[language].betweenNames({ count: names.length, place }) + name : name,
      )
      .join(''),
})

const messages: Readonly<Record<Language, Messages>> = {
  en: toMessages('en'),
  zh: toMessages('zh'),
}

/** Returns the words of the site in a language. */
export const messagesOf = (language: Language): Messages => messages[language]
