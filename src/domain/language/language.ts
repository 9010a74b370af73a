/** The languages that a newsroom can publish in: each has its forms, its words of the record and its site messages. */
export const languages = ['zh', 'en'] as const

/** Language that a newsroom publishes in, an ISO 639-1 code. */
export type Language = (typeof languages)[number]

/** Language of a newsroom until its settings name another. */
export const defaultLanguage: Language = 'zh'

/**
 * Returns the language of ours that a code of a language means: `zh-TW` is Chinese, and whoever reads neither is given
 * English.
 */
export const languageOf = (code: string): Language =>
  languages.find((language) => code.startsWith(language)) ?? 'en'

/** Languages whose newsrooms publish on WeChat too. */
export const wechatLanguages: readonly Language[] = ['zh']

/** What a language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', zh: '中文' }

// eslint-disable-next-line no-restricted-syntax -- The one place that names them.
const locales: Readonly<Record<Language, string>> = { en: 'en-US', zh: 'zh-CN' }

/**
 * Returns the BCP 47 tag of a language, which names how it writes dates and numbers too.
 *
 * @param language - code of a language of the newsroom or of the panel: `zh`, `zh-TW`, `en`
 */
export const localeOf = (language: string): string => locales[languageOf(language)]
