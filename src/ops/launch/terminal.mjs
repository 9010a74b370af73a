// @ts-check
import process from 'node:process'

/** @typedef {{ zh: string, en: string }} Text */

/**
 * One line, Chinese first.
 *
 * @param {Text} text
 */
export function say({ zh, en }) {
  print(`${zh}  ${en}`)
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
  say({ zh: `▸ ${text.zh}`, en: text.en })
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
