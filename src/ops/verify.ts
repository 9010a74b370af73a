/**
 * `npm run verify`: proves on the live newsroom and its files that what is public is what was released, and nothing
 * else is. Changes nothing. Exit code 1 when anything is wrong, with what, where and what to do.
 *
 * Uses the running newsroom's database, or starts it for itself; with the whole environment of the program given, it
 * uses that.
 */
import path from 'node:path'
import process, { argv, env, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'

import { openForIntake, type OpenNewsroom } from './intake/openForIntake.ts'
import { Problem, readErrorMessage } from './problem.mjs'
import { describeExamination } from './verify/describeExamination.ts'
import { verifyNewsroom } from './verify/verifyNewsroom.ts'

const root = path.resolve(import.meta.dirname, '../..')
const usage = '用法 Usage: npm run verify -- [--data FOLDER]'

try {
  const data = path.resolve(root, readData() ?? env.NEWSROOM_DATA ?? '.newsroom')
  const newsroom = await open(data)
  try {
    const found = await verifyNewsroom({ folder: data, payload: newsroom.payload })
    stdout.write(`${describeExamination(found).join('\n')}\n`)
    if (found.faults.length > 0) process.exitCode = 1
  } finally {
    await newsroom.close()
  }
} catch (error) {
  process.exitCode = 1
  if (!(error instanceof Problem)) throw error
  stderr.write(`\n✗ ${error.message}\n`)
}
// Payload keeps timers of its own.
exit()

function readData(): string | undefined {
  try {
    return parseArgs({ args: argv.slice(2), options: { data: { type: 'string' } }, strict: true })
      .values.data
  } catch (cause) {
    throw new Problem({
      cause,
      en: `Unknown option: ${readErrorMessage(cause)}\n${usage}`,
      zh: `无法识别的选项：${readErrorMessage(cause)}`,
    })
  }
}

/** The program's own environment, as the web server has it; without it, the launcher's. */
async function open(data: string): Promise<Pick<OpenNewsroom, 'close' | 'payload'>> {
  const contract = [
    'DATABASE_READER_URL',
    'DATABASE_URL',
    'NEWSROOM_DATA',
    'PAYLOAD_SECRET',
    'SERVER_URL',
  ]
  if (!contract.every((name) => env[name])) return openForIntake(data)
  const { openNewsroom } = await import('./prepare/openNewsroom.ts')
  const payload = await openNewsroom()
  return { close: () => payload.destroy(), payload }
}
