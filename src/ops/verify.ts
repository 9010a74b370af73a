/**
 * `npm run verify`: proves on the live newsroom and its files that what is public is what was released, and nothing
 * else is. Seals the audit trail first, as the worker does, and changes nothing else. Exit code 1 when anything is
 * wrong, with what, where and what to do; 2 when it could not look. `--json` says the same to a program.
 *
 * Uses the running newsroom's database, or starts it for itself; with the whole environment of the program given, it
 * uses that.
 */
import path from 'node:path'
import process, { argv, env, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { sealAudit } from 'payload-newsroom'

import { Problem, readErrorMessage } from './problem.mjs'
import { describeExamination, toJson } from './verify/describeExamination.ts'
import { openForVerify } from './verify/openForVerify.ts'
import { verifyNewsroom } from './verify/verifyNewsroom.ts'

const root = path.resolve(import.meta.dirname, '../..')
const usage = '用法 Usage: npm run verify -- [--data FOLDER] [--json]'

try {
  const { data: asked, json: isJson } = readOptions()
  const data = path.resolve(root, asked ?? env.NEWSROOM_DATA ?? '.newsroom')
  const { close, payload } = await openForVerify(data)
  try {
    await sealAudit({ payload })
    const found = await verifyNewsroom({ folder: data, payload })
    stdout.write(`${isJson ? toJson(found) : describeExamination(found).join('\n')}\n`)
    if (found.faults.length > 0) process.exitCode = 1
  } finally {
    await close()
  }
} catch (error) {
  process.exitCode = 2
  if (!(error instanceof Problem)) throw error
  stderr.write(`\n✗ ${error.message}\n`)
}
// Payload keeps timers of its own.
exit()

function readOptions(): { data?: string | undefined; json: boolean } {
  const options = { data: { type: 'string' }, json: { default: false, type: 'boolean' } } as const
  try {
    return parseArgs({ args: argv.slice(2), options, strict: true }).values
  } catch (cause) {
    throw new Problem({
      cause,
      en: `Unknown option: ${readErrorMessage(cause)}\n${usage}`,
      zh: `无法识别的选项：${readErrorMessage(cause)}`,
    })
  }
}
