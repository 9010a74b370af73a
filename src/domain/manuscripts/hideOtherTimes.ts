import type { Paragraph } from './manuscript.ts'

/** Head of a clause about an earlier sitting, up to the end of its sentence: nothing in it is of the meeting reported. */
const EARLIER =
  /(?<=^|[,。;:!?])\s*(?:早在|其中|而|在|由|还是|与)?(?:去年|前年|往年|上届|上一届|上一次|上次|时任|当时(?!针)|当年)[^。;!?]*/gu
/** Head of what is told of a meeting by its year alone: the sentences after it go on about that meeting. */
const BY_YEAR =
  /(?<=^|[。;!?])\s*(?:早在|在|是)?(?<year>\d{4})年(?!\d{1,2}月\d{1,2}日)(?<meeting>[^,。;]{0,30}?(?:会|会议)上)[^。;!?]*(?:[。;!?](?!\s*(?:今|如今|现在|目前|日前|近日|昨|本次|此次|这次|\d{4}年|\d{1,2}月\d{1,2}日))[^。;!?]*)*/gu
const YEAR = /\d{4}(?=年|-\d)/gu
const IS_NUMBERED = /届/u

/** What a meeting is for, up to the end of its sentence: no deed of it yet. */
const AGENDA =
  '(?:大会|会议|全会)的?(?:主要)?(?:任务|议程|日程)(?:是|有|为|包括):?(?=[^。]{4})[^。!?]*'

/** What is still to come: from the word that says so to the end of its sentence. */
const PLANNED = new RegExp(
  [
    '(?:即将|将|拟)(?:于|分为?|出席|主持|列席|参加|听取|审议(?!意见|结果)|召开|举行|举办|表决|选举|补选|讲话|发表|作(?!为)|致[辞词]|首先|依次|由|在(?=[^,。;]{0,20}(?:召开|举行|讲话|主持|出席|作|致[辞词])))(?![^,。;]{0,20}(?:召开|举行|举办|开幕|参加|出席)的)(?!的)',
    '(?:定于|决定于)(?=[^,。;]{0,20}(?:召开|举行|举办|开幕)(?!的))',
    String.raw`(?<=[,。;])届时`,
    '(?:根据|按照)(?:大会|会议)?(?:日程|议程|日程安排|议程安排)(?:安排)?,(?=[^。]{0,20}\\d{1,2}日|[^。]{0,12}(?:将|明[天日]))',
  ]
    .map((marker) => `${marker}[^。;!?]*`)
    .concat(AGENDA)
    .join('|'),
  'gu',
)

/** Keeps every offset; the marks end a sentence, so that nobody waits for a deed behind them. */
const hide = (words: string): string => ';'.repeat(words.length)

type Years = {
  /** Day of filing, `YYYY-MM-DD`. */
  readonly filedOn?: string | undefined
  readonly paragraphs: readonly Paragraph[]
}

const hideEach = (
  paragraphs: readonly Paragraph[],
  change: (folded: string) => string,
): readonly Paragraph[] =>
  paragraphs.map((paragraph) => {
    const folded = change(paragraph.folded)
    return folded === paragraph.folded ? paragraph : { ...paragraph, folded }
  })

/** Hides what a text tells of earlier sittings. */
export function hideEarlier({ filedOn, paragraphs }: Years): readonly Paragraph[] {
  const latest =
    filedOn?.slice(0, 4) ??
    paragraphs
      .flatMap(({ folded }) => folded.match(YEAR) ?? [])
      .reduce((last, year) => (year > last ? year : last), '')
  const isEarlier = (year: string, meeting: string): boolean =>
    year < latest || (filedOn === undefined && IS_NUMBERED.test(meeting))
  return hideEach(paragraphs, (folded) =>
    folded
      .replaceAll(BY_YEAR, (words, year: string, meeting: string) =>
        isEarlier(year, meeting) ? hide(words) : words,
      )
      .replaceAll(EARLIER, hide),
  )
}

/** Hides what a text says is still to come. */
export const hidePlanned = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  hideEach(paragraphs, (folded) => folded.replaceAll(PLANNED, hide))
