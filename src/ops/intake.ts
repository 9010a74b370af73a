/**
 * `npm run intake -- FILE|FOLDER…`: takes manuscripts in, each on its own, and says what was understood and where the
 * drafts are. One that cannot be read stops none of the others.
 *
 * Exit codes: 0 when all were taken in, now or before; 1 when some could not be; 2 when nothing was done.
 */
import path from 'node:path'
import process, { argv, stderr, stdout } from 'node:process'

import type { IntakeOptions } from './intake/readIntakeOptions.ts'
import type { Counted, TakenIn } from './intake/takeIn.ts'

import { endProcess } from './endProcess.mjs'
import { findFiles } from './intake/findFiles.ts'
import { openForIntake } from './intake/openForIntake.ts'
import { intakeUsage, readIntakeOptions } from './intake/readIntakeOptions.ts'
import { takeIn } from './intake/takeIn.ts'
import { Problem } from './userError.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const words: Readonly<Record<Counted, string>> = {
  erased: '已清除 erased',
  failed: '失败 failed',
  imported: '导入 imported',
  known: '已有 known',
  read: '识别 read',
  waiting: '待核对 to check',
}

try {
  const options = readIntakeOptions(argv.slice(2), root)
  if (options.help) stdout.write(`${intakeUsage}\n`)
  else await run(options)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  stderr.write(`\n✗ ${error.message}\n`)
  process.exitCode = 2
}
await endProcess()

async function run(options: IntakeOptions): Promise<void> {
  const { files, passedBy } = await findFiles(options.named)
  if (files.length === 0)
    throw new Problem({ zh: '文件夹里没有来稿。', en: 'There are no manuscripts in the folder.' })
  const newsroom = options.dryRun ? undefined : await openForIntake(options.data)
  const results: TakenIn[] = []
  try {
    for (const file of files) {
      const result = await takeIn({ file, newsroom, options })
      if (result.problem !== undefined) stderr.write(`✗ ${result.problem}\n`)
      if (!options.json) say(result.lines)
      results.push(result)
    }
  } finally {
    await newsroom?.close()
  }
  if (options.json)
    stdout.write(`${JSON.stringify({ records: results.map(({ record }) => record) }, null, 2)}\n`)
  else summarise(results, passedBy)
  if (results.some(({ counted }) => counted === 'failed')) process.exitCode = 1
}

function summarise(results: readonly TakenIn[], passedBy: readonly string[]): void {
  const counts = (Object.keys(words) as Counted[]).map((counted) => ({
    counted,
    count: results.filter((result) => result.counted === counted).length,
  }))
  const counted = counts
    .filter(({ count }) => count > 0)
    .map(({ count, counted: of }) => `${count} ${words[of]}`)
  const others = passedBy.length > 0 ? [`${passedBy.length} 不是来稿 no manuscripts`] : []
  say([[...counted, ...others].join(' · '), ...passedBy.map((file) => `  ${file}`)])
}

function say(lines: readonly string[]): void {
  if (lines.length > 0) stdout.write(`${lines.join('\n')}\n\n`)
}
