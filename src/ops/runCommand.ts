import process, { stderr } from 'node:process'
import { inspect } from 'node:util'

import { Problem } from '../cli/userError.mjs'
import { endProcess } from './endProcess.mjs'

/** Runs a command to its end: 1 when something was found wrong, 2 when it could not do its work. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    process.exitCode = 2
    // Thrown on, an error would end the process with 1, which says that something was found.
    stderr.write(error instanceof Problem ? `\n✗ ${error.message}\n` : `${inspect(error)}\n`)
  }
  await endProcess()
}
