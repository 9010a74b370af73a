import { shareOfCommon } from './commonCharacters.ts'
import { isMojibake } from './isMojibake.ts'

/** Result of decoding: the text, or the reason why the bytes are not text. */
export type Decoded =
  | { readonly kind: 'binary' }
  | { readonly kind: 'mojibake' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown' }

const SNIFFED_BYTES = 8192
/** Largest share of control characters before bytes count as binary. */
const MOST_CONTROLS = 0.01
/** Characters that are enough to tell one encoding from another. */
const JUDGED = 20_000
/** Least share of common characters in a Chinese text of some length. */
const LEAST_COMMON = 0.12

/**
 * Decodes bytes of unknown encoding: a byte order mark decides, then UTF-8; then of UTF-16, GB 18030 (which holds GBK
 * and GB 2312) and Big5 the one that gives the most of the characters that every Chinese text has. A text that was
 * garbled before it came is told apart: no encoding mends it.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes)
  return decoded.kind === 'text' && isMojibake(decoded.text) ? { kind: 'mojibake' } : decoded
}

function decode(bytes: Uint8Array): Decoded {
  const marked = bomOf(bytes)
  if (marked) return tryDecode(bytes, marked) ?? { kind: 'unknown' }
  const wide = best(bytes, ['utf-16le', 'utf-16be'])
  if (looksBinary(bytes)) return wide ?? { kind: 'binary' }
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8) return utf8
  if (isDamagedUtf8(bytes)) return { kind: 'mojibake' }
  return best(bytes, ['gb18030', 'big5', 'utf-16le', 'utf-16be']) ?? { kind: 'unknown' }
}

/** The most plausible of several encodings; undefined when none is. */
function best(bytes: Uint8Array, encodings: readonly string[]) {
  const found = encodings
    .flatMap((encoding) => tryDecode(bytes, encoding) ?? [])
    .map((decoded) => ({ decoded, share: plausibility(decoded.text) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
  return found[0]?.decoded
}

/** Share of common characters in a text that may be Chinese; 0 when it is none. */
function plausibility(text: string): number {
  const judged = text.slice(0, JUDGED)
  const han = judged.match(/\p{Script=Han}/gu)?.length ?? 0
  const strange = judged.match(/[\uE000-\uF8FF\u{20000}-\u{2FFFF}]/gu)?.length ?? 0
  if (han === 0 || strange * 20 > han || judged.includes('\0')) return 0
  const share = shareOfCommon(judged)
  // A few words may have no common one among them.
  if (han < SHORT) return share + 0.01
  return share >= LEAST_COMMON ? share : 0
}

const SHORT = 30

function bomOf(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SNIFFED_BYTES)
  if (sample.includes(0)) return true
  const controls = sample.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte))
  return controls.length > sample.length * MOST_CONTROLS
}

/** Whether bytes are UTF-8 but for a few that were lost. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes).slice(0, JUDGED)
  const lost = text.match(/\uFFFD/gu)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return lost * 10 < han && shareOfCommon(text) >= LEAST_COMMON
}

function tryDecode(
  bytes: Uint8Array,
  encoding: string,
): { readonly kind: 'text'; readonly text: string } | undefined {
  try {
    return { kind: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    // Wrong encoding: the next one is tried, and the caller reports when none is left.
    return undefined
  }
}
