import type { Paragraph, Understood } from './manuscript.ts'

import { findMatches, understand, wordsAt } from './findMatches.ts'

const MET_AT =
  /在(?<venue>[^,。;:在]{2,20}?)(?:隆重|胜利|顺利|正式|如期)?(?:开幕|闭幕|举行|召开)/dgu
const NO_VENUE = /^(?:京|这里|今天|会上|我[省市区县])$|期间$|之际$|基础上$|领导下$/u
const TIMES = /(?<time>(?:上午|下午|晚上)?\d{1,2}(?:时|点)(?:\d{1,2}分|半|整|许)?)[,，]/dgu

/** Reads the venue of the meeting from the first two paragraphs. */
export const readVenue = (paragraphs: readonly Paragraph[]): readonly Understood<string>[] =>
  findMatches(paragraphs.slice(0, 2), MET_AT)
    .flatMap(({ paragraph, ranges }) => {
      const range = ranges['venue']
      // `在雄壮的国歌声中开幕`: what stands before the anthem is no place.
      if (!range || range.start <= paragraph.folded.lastIndexOf('国歌')) return []
      const value = wordsAt(paragraph, range)
      return NO_VENUE.test(value) ? [] : [understand({ confidence: 0.85, paragraph, range, value })]
    })
    .slice(0, 1)

/** Reads clock times as printed (`上午10时26分`) of the meeting's opening or end. */
export const readTimes = (
  paragraphs: readonly Paragraph[],
): readonly Understood<{ readonly kind: 'end' | 'start'; readonly time: string }>[] =>
  findMatches(paragraphs, TIMES).flatMap(({ paragraph, ranges }) => {
    const range = ranges['time']
    if (!range) return []
    const sentence = /^[^。]{0,300}/u.exec(paragraph.folded.slice(range.end))?.[0] ?? ''
    const kind = /闭幕|结束/u.test(sentence)
      ? 'end'
      : /开始|开幕/u.test(sentence)
        ? 'start'
        : undefined
    return kind
      ? [
          understand({
            confidence: 0.85,
            paragraph,
            range,
            value: { kind, time: wordsAt(paragraph, range) } as const,
          }),
        ]
      : []
  })
