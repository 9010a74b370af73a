import type { Language } from 'payload-newsroom/language'

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'

import { findFreePort } from '../postgres/ports.mjs'

/** A newsroom that lives as long as somebody takes pictures of it. */
export type TemporaryNewsroom = {
  /** As the launcher prints them, one line a role. */
  readonly signIns: string
  readonly stop: () => Promise<void>
  readonly url: string
}

const root = path.resolve(import.meta.dirname, '../../..')
const launcher = path.join(root, 'src/ops/start.mjs')
/** Comes in while the newsroom runs, so that there is a package to look at before its release. */
const manuscript = path.join(root, 'src/tests/fixtures/manuscripts/congress-closing.txt')

/** `npm start` in a folder of its own; it builds when sources have changed, and fills in the demonstration. */
export async function startNewsroom(language: Language): Promise<TemporaryNewsroom> {
  const data = mkdtempSync(path.join(tmpdir(), 'newsroom-pictures-'))
  // PostgreSQL may run as another user, who must be able to pass.
  chmodSync(data, 0o755)
  const port = await findFreePort()
  const asked = ['--data', data, '--language', language, '--port', String(port)]
  const child = spawn(process.execPath, [launcher, ...asked], {
    env: { ...process.env, DATABASE_URL: '', SERVER_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.push(text)
    process.stdout.write(text)
  })
  const stop = async () => {
    const ended = once(child, 'exit')
    if (child.exitCode === null && child.kill('SIGTERM')) await ended
    rmSync(data, { force: true, recursive: true })
  }
  while (!said.join('').includes('Ctrl-C stops')) {
    if (child.exitCode !== null) {
      await stop()
      throw new Error('the newsroom did not start')
    }
    await sleep(100)
  }
  // The importer reads manuscripts in Chinese.
  if (language === 'zh') takeIn(data)
  return {
    signIns: readFileSync(path.join(data, 'sign-ins.txt'), 'utf8'),
    stop,
    url: `http://localhost:${port}`,
  }
}

function takeIn(data: string): void {
  const intake = path.join(root, 'src/ops/intake.ts')
  const { status } = spawnSync(
    process.execPath,
    [
      '--conditions=production',
      '--import',
      'tsx',
      intake,
      manuscript,
      '--filed-on',
      '2025-02-19',
      '--data',
      data,
    ],
    { cwd: root, stdio: 'inherit' },
  )
  if (status !== 0) throw new Error('the manuscript was not taken in')
}
