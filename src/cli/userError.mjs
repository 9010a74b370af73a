// @ts-check

/** A failure that the person at the terminal can mend: said in both languages, without a stack. */
export class Problem extends Error {
  /** @param {{ zh: string, en: string, cause?: unknown }} text */
  constructor({ zh, en, cause }) {
    super(`${zh}\n${en}`, { cause })
    this.name = 'Problem'
  }

  /**
   * By its name: an app has its own copy of this file, which it reads before anything is installed, and the package another.
   *
   * @override
   * @param {unknown} value
   */
  static [Symbol.hasInstance](value) {
    return value instanceof Error && value.name === 'Problem'
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
 * What Node's parser of options does not know, in words of both languages: its own are English.
 *
 * @param {unknown} error
 * @param {string} usage
 */
export function unknownOption(error, usage) {
  const [, name = ''] = /'([^']+)'/.exec(readErrorMessage(error)) ?? []
  return new Problem({
    zh: `无法识别的选项${name && `：${name}`}`,
    en: `${readErrorMessage(error)}\n${usage}`,
    cause: error,
  })
}

/**
 * @param {unknown} error
 * @returns {string}
 */
export function readErrorMessage(error) {
  return error instanceof Error ? error.message : String(error)
}
