import { shareOfCommon } from './commonCharacters.ts'

/** Characters that are judged. */
const JUDGED = 4000
/** What replacement characters become when UTF-8 is read as GBK, and what fills memory that nobody wrote. */
const KNOWN = /锟斤拷|锟斤|烫烫烫|屯屯屯|ï¿½/u
/** Share of common characters from which on a text is Chinese as people write it. */
const SOUND = 0.2

/**
 * Whether a text was read in one encoding and stored in another: no reader of it can tell what it said. Told by
 * replacement characters, and by becoming a common Chinese text when the mistake is undone.
 */
export function isMojibake(text: string): boolean {
  const judged = text.slice(0, JUDGED)
  if (KNOWN.test(text) || isFullOfReplacements(text) || isFullOfQuestions(judged)) return true
  if (isLatinMojibake(judged)) return true
  const share = shareOfCommon(judged)
  const han = judged.match(/\p{Script=Han}/gu)?.length ?? 0
  // Read as Chinese by mistake, a text has next to no common characters.
  if (han < LEAST_HAN || share >= SOUND) return false
  const bytes = toGbk(judged)
  return ['utf-8', 'big5'].some((encoding) =>
    isSounder(new TextDecoder(encoding).decode(bytes), share),
  )
}

const LEAST_HAN = 4

/** Whether undoing a mistake gives a text with far more common characters, and few that are lost. */
function isSounder(undone: string, share: number): boolean {
  const lost = undone.match(/\uFFFD/gu)?.length ?? 0
  const better = shareOfCommon(undone)
  return lost * 5 < undone.length && better >= SOUND && better > share * 2
}

function isFullOfReplacements(text: string): boolean {
  const lost = text.match(/\uFFFD/gu)?.length ?? 0
  return lost > 2 || (lost > 0 && text.length < 500)
}

/** Whether most characters became question marks: they were saved in an encoding that has none for them. */
function isFullOfQuestions(text: string): boolean {
  const written = text.replaceAll(/\s/gu, '')
  const questions = written.match(/\?/gu)?.length ?? 0
  return questions > 10 && questions * 3 > written.length
}

/** Chinese read as Latin letters: `æ–‡å­—`, `´ó»á`. */
function isLatinMojibake(text: string): boolean {
  const wide =
    text.match(/[\u0080-\u00FF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/gu)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  if (wide < LEAST_LATIN || wide < han || wide * 4 < text.replaceAll(/\s/gu, '').length)
    return false
  const bytes = Uint8Array.from(text, toLatinByte)
  return ['utf-8', 'gb18030', 'big5'].some((encoding) =>
    isSounder(new TextDecoder(encoding).decode(bytes), 0),
  )
}

const LEAST_LATIN = 6

/** Characters that Windows writes where Latin-1 has controls, by their bytes. */
const windows = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 128 + at)),
    (letter, at) => [letter, 128 + at] as const,
  ),
)

const toLatinByte = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 63
  return windows.get(letter) ?? (code < 256 ? code : 63)
}

let gbk: ReadonlyMap<string, readonly [number, number]> | undefined

/** Bytes of a text in GBK; question marks for what it does not have. */
function toGbk(text: string): Uint8Array {
  gbk ??= readGbk()
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 63
    bytes.push(...(code < 128 ? [code] : (gbk.get(letter) ?? [63])))
  }
  return Uint8Array.from(bytes)
}

function readGbk(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk')
  const letters = new Map<string, readonly [number, number]>()
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const letter = decoder.decode(Uint8Array.of(first, second))
      if (letter.length === 1 && letter !== '\uFFFD') letters.set(letter, [first, second])
    }
  return letters
}
