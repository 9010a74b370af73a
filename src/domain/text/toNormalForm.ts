/**
 * Normal form for comparing two printed strings: NFKC without white space.
 *
 * Not for storage: it loses width and spacing, and its offsets are not those of `text`.
 */
export const toNormalForm = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '')
