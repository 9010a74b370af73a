import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as after } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'intake-'))
})
afterAll(() => {
  rmSync(folder, { force: true, recursive: true })
})

/** Runs a program whose reader takes its time, as `| less` does. */
async function runSlowly(args: readonly string[]): Promise<{ code: number; printed: string }> {
  const root = path.resolve(import.meta.dirname, '../..')
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number>((resolve) => child.once('close', resolve))
  await after(1500)
  let printed = ''
  for await (const piece of child.stdout.setEncoding('utf8')) printed += String(piece)
  return { code: await ended, printed }
}

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
