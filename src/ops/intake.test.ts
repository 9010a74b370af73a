import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as after } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { truthSchema } from '../domain/manuscripts/index.ts'

const root = path.resolve(import.meta.dirname, '../..')

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'intake-'))
})
afterAll(() => {
  rmSync(folder, { force: true, recursive: true })
})

/** Runs a program whose reader takes its time, as `| less` does. */
async function runSlowly(args: readonly string[]): Promise<{ code: number; printed: string }> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number>((resolve) => child.once('close', resolve))
  await after(1500)
  let printed = ''
  for await (const piece of child.stdout.setEncoding('utf8')) printed += String(piece)
  return { code: await ended, printed }
}

/** Runs the command on the repository's own manuscripts. */
function runIntake(args: readonly string[]) {
  const program = ['--conditions=production', '--import', 'tsx', 'src/ops/intake.ts', ...args]
  const { status, stderr, stdout } = spawnSync(process.execPath, program, {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stderr, stdout }
}

describe('npm run intake', () => {
  const published = z.fromJSONSchema(
    JSON.parse(readFileSync(path.join(root, 'docs/reference/truth.schema.json'), 'utf8')) as never,
  )

  it('walks folders and prints JSON of the published schema, also of what it refuses', () => {
    const news = path.join(folder, 'news')
    mkdirSync(path.join(news, 'page 2'), { recursive: true })
    const items = ['渡口夜航开始', '灯塔亮了'].map(
      (headline) => `${headline}\n本报讯（记者 陶然）2025年3月1日，白鹭镇的灯亮了。`,
    )
    writeFileSync(path.join(news, 'page 2', 'two.txt'), items.join('\n'))
    writeFileSync(path.join(news, 'old.doc'), Buffer.from('d0cf11e0', 'hex'))
    writeFileSync(path.join(news, 'picture.jpg'), 'x')
    const fixtures = path.join(root, 'src/tests/fixtures/manuscripts')
    const { status, stderr, stdout } = runIntake(['--dry-run', '--json', news, fixtures])
    expect([status, stderr]).toEqual([1, expect.stringContaining('old.doc')])
    const printed: unknown = JSON.parse(stdout)
    expect(published.safeParse(printed).error).toBeUndefined()
    const { records } = truthSchema.parse(printed)
    expect(records.slice(0, 2)).toMatchObject([
      { error: expect.stringContaining('.doc') as string, outcome: 'failed' },
      {
        documents: [{ headline: '渡口夜航开始' }, { headline: '灯塔亮了' }],
        file: path.join(news, 'page 2', 'two.txt'),
        kind: 'multi',
        outcome: 'read',
      },
    ])
    expect(records.length).toBeGreaterThan(8)
    for (const { zones } of records.slice(1)) expect(zones?.length).toBeGreaterThan(0)
  })

  it('ends with 2 when nothing was done', () => {
    const { status, stderr } = runIntake(['--data', path.join(folder, 'nowhere'), 'a.txt'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('npm start')])
  })
})

describe('what a program says into a pipe', () => {
  it('arrives whole from `npm run intake -- --dry-run --json`', async () => {
    const file = path.join(folder, 'many.txt')
    const rules = Array.from({ length: 6000 }, (_, index) => `《第${index + 1}号修桥补路办法》`)
    writeFileSync(file, `大会闭幕\n本报讯 大会通过了${rules.join('。\n大会通过了')}。`)
    const many = [file, file]
    const { code, printed } = await runSlowly([
      '--conditions=production',
      '--import',
      'tsx',
      'src/ops/intake.ts',
      '--dry-run',
      '--json',
      ...many,
    ])
    expect(code).toBe(0)
    expect(JSON.parse(printed)).toMatchObject({
      records: many.map(() => ({ kind: 'report', resolutions: rules })),
    })
  })

  it('arrives whole from any program that ends itself', async () => {
    const source = `
      import { endProcess } from './src/ops/endProcess.mjs'
      process.exitCode = 3
      process.stdout.write('0123456789'.repeat(100_000))
      setInterval(() => undefined, 1000)
      await endProcess()`
    const { code, printed } = await runSlowly(['--input-type=module', '--eval', source])
    expect([code, printed.length]).toEqual([3, 1_000_000])
  })
})
