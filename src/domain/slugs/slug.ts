import { pinyin } from 'pinyin-pro'

import { foldLatin } from '../text/foldLatin.ts'

const SLUG_MAX = 72

type Input = { day?: string; fallback: string; isName?: boolean; words: string }

/**
 * A readable address part: pinyin of the Han characters, Latin letters and digits, joined by hyphens; lower case,
 * at most 72 characters, never empty.
 *
 * @param day - `YYYY-MM-DD`, put in front as `20260109`
 * @param isName - a person's name: its first character is read as a surname, 单 as shan
 * @param fallback - stands in when the words hold nothing that can be spelt
 * @example slugOf({ day: '2026-01-09', fallback: 'x', words: '临渡区人大闭幕' }) // '20260109-lin-du-qu-ren-da-bi-mu'
 */
export function slugOf({ day, fallback, isName = false, words }: Input): string {
  const spelt = spell(words, isName)
  const date = day?.slice(0, 10).replaceAll('-', '')
  return [date, spelt === '' ? fallback : spelt].filter(Boolean).join('-')
}

/** Whether a slug typed by hand can stand in an address. */
export const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(value)

function spell(words: string, isName: boolean): string {
  const syllables = pinyin(words.normalize('NFKC').replaceAll(INSIDE_A_WORD, ''), {
    nonZh: 'consecutive',
    surname: isName ? 'head' : 'off',
    toneType: 'none',
    type: 'array',
    v: true,
  })
  let slug = ''
  for (const part of syllables.flatMap(toParts)) {
    const longer = slug === '' ? part : `${slug}-${part}`
    if (longer.length > SLUG_MAX) break
    slug = longer
  }
  return slug
}

const toParts = (syllable: string): string[] =>
  foldLatin(syllable)
    .match(/[a-z0-9]+/gu)
    ?.map((part) => part.slice(0, SLUG_MAX)) ?? []

/** Apostrophes inside a word, and the stops of an abbreviation: O’Dea is `odea`, U.S. is `us`. */
const INSIDE_A_WORD =
  /(?<=\p{L})['’‘ʼ＇](?=\p{L})|(?<=(?<!\p{L})\p{L})\.(?=\p{L}\.)|(?<=\.\p{L})\./gu
