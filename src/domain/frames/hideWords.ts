/** Hides the words before `由` and its like, keeping every offset: `会议由甲主持`, `会议在甲的主持下`. */
export const afterBy = (words: string, predicate: string): string => {
  const mark = predicate.endsWith('主持下')
    ? /^.*?在(?=\S{2})/u
    : /^.*(?:由|请|委托|委派|指派)(?=\S{2})/u
  const by = mark.exec(words)?.[0] ?? ''
  return by === '' ? words : ' '.repeat(by.length) + words.slice(by.length)
}

const QUOTE = /“[^“”]{0,400}”|《[^《》]{0,200}》/gu

/** Hides what is quoted, keeping every offset: its words are no deeds of the meeting. */
export const hideQuotes = (folded: string): string =>
  folded.replaceAll(QUOTE, (quote) => '\u2061'.repeat(quote.length))
