/** The language a newsroom writes in until its settings name another, as a BCP 47 tag: its locale too. */
export const defaultLocale = 'zh-CN'

/**
 * The locale whose way of writing dates goes with a language.
 *
 * @param language - the code of a language of the panel: `zh`, `zh-TW`, `en`
 */
export const localeOf = (language: string): string =>
  language.startsWith('zh') ? defaultLocale : 'en-GB'
