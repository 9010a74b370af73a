// @ts-check

/** A failure that the person at the terminal can mend: said in both languages, without a stack. */
export class Problem extends Error {
  /** @param {{ zh: string, en: string, cause?: unknown }} text */
  constructor({ zh, en, cause }) {
    super(`${zh}\n${en}`, { cause })
    this.name = 'Problem'
  }
}

/**
 * The `code` that Node and pg put on their errors (ENOSPC, ECONNREFUSED, 28P01 …).
 *
 * @param {unknown} error
 * @returns {string} empty when there is none
 */
export function readErrorCode(error) {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return String(error.code)
}

/**
 * @param {unknown} error
 * @returns {string}
 */
export function readErrorMessage(error) {
  return error instanceof Error ? error.message : String(error)
}
