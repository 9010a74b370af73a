/** Keeps a span of times on one line, which may break at a dash. */
export const unbroken = (span: string): string => span.replaceAll(/[–—]/gu, '\u2060$&\u2060')
