import path from 'node:path'
import process, { argv, stderr, stdout } from 'node:process'
/**
 * `npm run intake -- FILE|FOLDER…`: takes manuscripts into the reference newsroom.
 *
 * Exit codes: 0 when all were taken in, now or before; 1 when some could not be; 2 when nothing was done.
 */
import { intakeUsage, readIntakeOptions, runIntake } from 'payload-newsroom/commands'

import { Problem } from '../cli/userError.mjs'
import { endProcess } from './endProcess.mjs'
import { openForIntake } from './intake/openForIntake.ts'

const root = path.resolve(import.meta.dirname, '../..')

try {
  const options = readIntakeOptions(argv.slice(2), root)
  if (options.help) stdout.write(`${intakeUsage()}\n`)
  else await runIntake({ open: () => openForIntake(options.data), options })
} catch (error) {
  if (!(error instanceof Problem)) throw error
  stderr.write(`\n✗ ${error.message}\n`)
  process.exitCode = 2
}
await endProcess()
