/** Language of a newsroom until its settings name another, a BCP 47 tag; its locale too. */
export const defaultLocale = 'zh-CN'

/**
 * Locale for dates in a language.
 *
 * @param language - language code of the panel: `zh`, `zh-TW`, `en`
 */
export const localeOf = (language: string): string =>
  language.startsWith('zh') ? defaultLocale : 'en-GB'
