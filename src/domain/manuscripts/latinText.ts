/** Whether a line is set in Latin letters: it has some, and no Han character, which in most lines is the first. */
export const isLatin = (text: string): boolean =>
  !/\p{Script=Han}/u.test(text) && /\p{Script=Latin}/u.test(text)

/** Shortest line that may be a sentence; a shorter one with a stop is an abbreviation or part of a head. */
const SHORTEST_SENTENCE = 30
/** Longest line without a stop that may be a headline. */
const LONGEST_HEADING = 120
const CLOSED = /[.!?]["”’'()\]]*$/u

/** Whether a line in Latin letters ends as a sentence does. */
export const endsLatinSentence = (line: string): boolean =>
  line.length >= SHORTEST_SENTENCE && isLatin(line) && CLOSED.test(line)

/** Whether a line in Latin letters is short and no sentence. */
export const isLatinHeading = (line: string): boolean =>
  line.length <= LONGEST_HEADING && !endsLatinSentence(line) && !/[,;:]$/u.test(line)

/** `By Caleb Rinaldi and Imani Forsythe, Beacon Staff`, alone in its line. */
export const LATIN_BYLINE =
  /^B[Yy]\s+(?<people>\p{Lu}[\p{L}.'’-]*(?:\s+(?:and\s+|de\s+|da\s+|van\s+|von\s+)?\p{Lu}[\p{L}.'’-]*)+(?:,\s*\p{L}[\p{L}\s.'’-]+)*)$/u

/** `MERROW HARBOR —`, `ST. CYR, Maine —`, before the story. */
export const LATIN_DATELINE =
  /^\s*(?<dateline>\p{Lu}[\p{Lu}.'’ -]{2,40}(?:,\s?\p{Lu}[\p{L}. ]{1,20})?\s?(?:[—–]|--))\s*(?=["“‘]?\p{Lu})/u

/** Whether two lines in Latin letters are halves of one sentence: the second begins as no sentence does. */
export const areLatinHalves = (first: string, second: string): boolean =>
  !/[.!?:;]["”’'()\]]*$/u.test(first.trimEnd()) && /^["“‘(]?\p{Ll}/u.test(second)

/** What stands between two halves of a sentence: a blank between words that are written with blanks. */
export const seamOf = (first: string, second: string): string =>
  isLatin(first.slice(-24)) && isLatin(second.slice(0, 24)) && !/\s$/u.test(first) ? ' ' : ''
