/**
 * `npm run sweep`: removes files that no row knows and that are older than a day: what an upload left behind when the
 * machine went down between writing the file and keeping its row. Says what it removed; `--dry` only says it.
 */
import path from 'node:path'
import process, { argv, env, exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'

import { Problem, readErrorMessage } from './problem.mjs'
import { openForVerify } from './verify/openForVerify.ts'
import { sweepFiles } from './verify/sweepFiles.ts'

const root = path.resolve(import.meta.dirname, '../..')
const usage = '用法 Usage: npm run sweep -- [--data FOLDER] [--dry]'

try {
  const { data: asked, dry: isRehearsal } = readOptions()
  const data = path.resolve(root, asked ?? env.NEWSROOM_DATA ?? '.newsroom')
  const { close, payload } = await openForVerify(data)
  try {
    const removed = await sweepFiles({ folder: data, isRehearsal, payload })
    for (const file of removed) stdout.write(`  ${file}\n`)
    const what = isRehearsal ? ['可清除', 'would be removed'] : ['已清除', 'removed']
    stdout.write(
      `${what[0]} ${removed.length} 个无主文件  ${removed.length} orphan files ${what[1]}\n`,
    )
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

function readOptions(): { data?: string | undefined; dry: boolean } {
  const options = { data: { type: 'string' }, dry: { default: false, type: 'boolean' } } as const
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
