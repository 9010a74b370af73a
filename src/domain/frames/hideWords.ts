/** Words that are hidden from a recogniser, by one mark for each of their characters: every offset stays. */
type Hidden = { readonly folded: string; readonly mark: string; readonly pattern: RegExp }

const hide = ({ folded, mark, pattern }: Hidden): string =>
  folded.replaceAll(pattern, (words) => mark.repeat(words.length))

/** Hides the words before `由` and its like: `会议由甲主持`, `会议在甲的主持下`. */
export const afterBy = (words: string, predicate: string): string => {
  const pattern = predicate.endsWith('主持下')
    ? /^.*?在(?=\S{2})/u
    : /^.*(?:由|请|委托|委派|指派|换成了?|换作|轮到)(?=\S{2})/u
  return words.replace(pattern, (by) => ' '.repeat(by.length))
}

/** What people spoke about, between them and the verb: `甲、乙围绕选址、管护等作了发言`. */
const TOPIC =
  /(?:围绕|针对|聚焦|紧扣|(?<![成早也一])就(?![座坐任职业是能会要有像近地餐]))[^,。;:]{2,80}?(?=发表|[作做](?!用|风|为)|进行|提出|谈|发言|讲话|分别|先后|依次|建言|展开|开展|交流|讨论|研讨|探讨|对话|互动|阐述|讲[了话]|介绍|说明|汇报|通报|[,。;:]|$)/gu

/** Hides the subjects of speeches. */
export const hideTopics = (folded: string): string =>
  hide({ folded, mark: '\u2060', pattern: TOPIC })

const QUOTE = /“[^“”]{0,400}”|《[^《》]{0,200}》/gu

/** Hides what is quoted: its words are no deeds of the meeting. */
export const hideQuotes = (folded: string): string =>
  hide({ folded, mark: '\u2061', pattern: QUOTE })

/** How many voted for somebody, between the name and the post: `甲以218票赞成、3票反对，当选为县长`. */
const VOTES =
  /(?:以(?=[^。;]{0,40}(?:[0-9零一二三四五六七八九十百]|[全高满])票)|得票)[^。;]{1,60}?(?=当选(?!人|者|的|后))/gu

/** Hides votes. */
export const hideVotes = (folded: string): string =>
  hide({ folded, mark: '\u2060', pattern: VOTES })
