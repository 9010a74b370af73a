/**
 * The form in which two printed strings are compared: NFKC, no white space at all.
 *
 * Not for storage: it loses width and spacing, and its offsets are not those of `text`.
 */
export const toNormalForm = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '')
