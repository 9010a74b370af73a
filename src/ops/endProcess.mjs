// @ts-check
import process, { stderr, stdout } from 'node:process'

/**
 * Ends the program once everything it said has been read. `exit()` alone drops what a pipe has not taken yet, and says
 * that all went well. Needed where something keeps the program alive, as Payload's timers do.
 *
 * @param {number} [code]  else the one that was set before
 * @returns {Promise<never>}
 */
export async function endProcess(code) {
  await Promise.all([stdout, stderr].map(whenWritten))
  // Given undefined, Node forgets the code that was set.
  return process.exit(code ?? process.exitCode)
}

/** @param {NodeJS.WriteStream} stream */
const whenWritten = (stream) =>
  new Promise((resolve) => {
    // A reader that went away takes nothing more.
    stream.once('error', resolve)
    stream.write('', resolve)
  })
