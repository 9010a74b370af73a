/** Result of decoding: the text, or the reason why the bytes are not text. */
export type Decoded =
  | { readonly kind: 'binary' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown' }

const SNIFFED_BYTES = 8192
/** Largest share of control characters before bytes count as binary. */
const MOST_CONTROLS = 0.01

/**
 * Decodes bytes of unknown encoding: a byte order mark decides, then UTF-8, then GB 18030 (which holds GBK and GB
 * 2312). GB 18030 accepts almost anything, so a result without Chinese in it is rejected.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = bomOf(bytes)
  if (marked) return tryDecode(bytes, marked) ?? { kind: 'unknown' }
  if (looksBinary(bytes)) return { kind: 'binary' }
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8) return utf8
  const gb = tryDecode(bytes, 'gb18030')
  return gb && isPlausiblyChinese(gb.text) ? gb : { kind: 'unknown' }
}

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

function isPlausiblyChinese(text: string): boolean {
  const han = text.match(/[\u4E00-\u9FFF]/gu)?.length ?? 0
  const strange = text.match(/[\uE000-\uF8FF\u{20000}-\u{2FFFF}]/gu)?.length ?? 0
  return han > 0 && strange * 20 < han
}
