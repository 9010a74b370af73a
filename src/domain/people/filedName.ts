const suffix = /,?\s+(?:Jr\.?|Sr\.?|I{2,3}|IV|M\.?D\.?|Ph\.?D\.?)$/u

/** Family name with the particles before it: `da Silva`, `St. Cyr`. */
const parts = /^(?<given>.*?\S)\s+(?<family>(?:\p{Ll}[\p{L}’']*\s+|St\.\s+)*\S+)$/u

/**
 * A name as a register files it: `Amina Sesay` is `Sesay, Amina`, `Rui da Silva Jr.` is `da Silva, Rui, Jr.`; a name of
 * one word, or one that is filed already, comes back as it is.
 */
export function filedName(name: string): string {
  const whole = name.trim()
  const rank = suffix.exec(whole)?.[0] ?? ''
  const { family, given } = parts.exec(whole.slice(0, whole.length - rank.length))?.groups ?? {}
  if (family === undefined || given === undefined || given.endsWith(',')) return whole
  return [family, given, rank.replace(/^,?\s+/u, '')].filter(Boolean).join(', ')
}
