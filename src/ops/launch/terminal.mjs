// @ts-check
import process from 'node:process'

/** @typedef {{ zh: string, en: string }} Text */

/** @type {string | undefined} */
let firstLanguage

/**
 * Puts the language of the newsroom first in all that is said from now on; Chinese is first until then.
 *
 * @param {string | undefined} language
 */
export function speakFirst(language) {
  firstLanguage = language
}

/**
 * Both languages, the newsroom's own first.
 *
 * @param {Text & { between?: string }} text
 */
export const inBoth = ({ between = '  ', en, zh }) =>
  (firstLanguage === 'en' ? [en, zh] : [zh, en]).join(between)

/**
 * One line in both languages.
 *
 * @param {Text} text
 */
export function say({ zh, en }) {
  print(inBoth({ en, zh }))
}

/** @param {string} line */
export function print(line) {
  process.stdout.write(`${line}\n`)
}

/**
 * A step that may be long: says that it began, every ten seconds that it goes on, and how long it took.
 *
 * @template Result
 * @param {Text} text
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function step(text, work) {
  const startedAt = Date.now()
  const seconds = () => Math.round((Date.now() - startedAt) / 1000)
  print(`▸ ${inBoth(text)}`)
  const heartbeat = setInterval(() => {
    print(`  … ${seconds()} s`)
  }, 10_000)
  try {
    const result = await work()
    print(`  ✓ ${seconds()} s`)
    return result
  } finally {
    clearInterval(heartbeat)
  }
}
