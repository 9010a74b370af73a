/** Longest tail in bytes that a field of fixed length cuts off a character. */
const MOST_TAIL = 3

/**
 * Decodes text of IPTC fields, which rarely say their encoding: UTF-8 where the bytes are UTF-8, but for a last
 * character cut off by the length of the field; else GB 18030, as Chinese cameras and agencies write it, which holds
 * GBK; else Windows-1252.
 */
export function decodeCaption(bytes: Uint8Array): string {
  return (
    decodeAs('utf-8', bytes) ??
    decodeCut(bytes) ??
    decodeAs('gb18030', bytes) ??
    new TextDecoder('windows-1252').decode(bytes)
  )
}

function decodeCut(bytes: Uint8Array): string | undefined {
  for (let tail = 1; tail <= MOST_TAIL; tail += 1) {
    const text = decodeAs('utf-8', bytes.subarray(0, -tail))
    // Letters alone are no sign of UTF-8.
    if (text !== undefined && /[^\p{ASCII}]/u.test(text)) return text
  }
  return undefined
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
