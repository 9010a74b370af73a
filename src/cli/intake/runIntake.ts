import process, { stderr, stdout } from 'node:process'

import type { IntakeOptions } from './readIntakeOptions.ts'
import type { Counted, IntakeNewsroom, TakenIn } from './takeIn.ts'

import { Problem } from '../userError.mjs'
import { findFiles } from './findFiles.ts'
import { takeIn } from './takeIn.ts'

const words: Readonly<Record<Counted, string>> = {
  erased: '已清除 erased',
  failed: '失败 failed',
  imported: '导入 imported',
  known: '已有 known',
  read: '识别 read',
  waiting: '待核对 to check',
}

type Input = {
  /** Opens the newsroom; not called for a dry run. */
  readonly open: () => Promise<IntakeNewsroom & { readonly close?: () => Promise<void> }>
  readonly options: IntakeOptions
}

/**
 * Takes manuscripts in, each on its own, and says what was understood and where the drafts are. One that cannot be read
 * stops none of the others; the exit code is 1 then.
 *
 * @throws {Problem} when there is nothing to take in
 */
export async function runIntake({ open, options }: Input): Promise<void> {
  const { files, passedBy } = await findFiles(options.named)
  if (files.length === 0)
    throw new Problem({ zh: '文件夹里没有来稿。', en: 'There are no manuscripts in the folder.' })
  const newsroom = options.dryRun ? undefined : await open()
  const results: TakenIn[] = []
  try {
    for (const file of files) {
      const result = await takeIn({ file, newsroom, options })
      if (result.problem !== undefined) stderr.write(`✗ ${result.problem}\n`)
      if (!options.json) say(result.lines)
      results.push(result)
    }
  } finally {
    await newsroom?.close?.()
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
