/** Hides the words before `由` and its like, keeping every offset: `会议由甲主持`, `会议在甲的主持下`. */
export const afterBy = (words: string, predicate: string): string => {
  const mark = predicate.endsWith('主持下')
    ? /^.*?在(?=\S{2})/u
    : /^.*(?:由|请|委托|委派|指派|换成了?|换作|轮到)(?=\S{2})/u
  const by = mark.exec(words)?.[0] ?? ''
  return by === '' ? words : ' '.repeat(by.length) + words.slice(by.length)
}

const QUOTE = /“[^“”]{0,400}”|《[^《》]{0,200}》/gu

/** What people spoke about, between them and the verb: `甲、乙围绕选址、管护等作了发言`. */
const TOPIC =
  /(?:围绕|针对|聚焦|紧扣)[^,。;:]{2,80}?(?=发表|[作做](?!用|风|为)|进行|提出|谈|发言|讲话|分别|先后|依次|建言|展开|交流|阐述|[,。;:]|$)/gu

/** Hides the subjects of speeches, keeping every offset. */
export const hideTopics = (folded: string): string =>
  folded.replaceAll(TOPIC, (topic) => '\u2060'.repeat(topic.length))

/** Hides what is quoted, keeping every offset: its words are no deeds of the meeting. */
export const hideQuotes = (folded: string): string =>
  folded.replaceAll(QUOTE, (quote) => '\u2061'.repeat(quote.length))
