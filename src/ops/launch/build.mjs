// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import { Problem } from '../../cli/userError.mjs'
import { diskFull } from '../postgres/cluster.mjs'
import { environmentWithout } from './environment.mjs'
import { fingerprint, lockfiles } from './fingerprint.mjs'
import { runProgram } from './runProgram.mjs'
import { step } from './terminal.mjs'

const sources = [
  'collections',
  'next.config.mjs',
  ...lockfiles,
  'payload.config.ts',
  'src',
  'tsconfig.json',
]

/**
 * Builds the site and admin, unless the build in `.next` is of these very sources.
 *
 * @param {{ log: string, record?: string, root: string, signal?: AbortSignal }} input
 * @throws {Problem} when the build fails
 */
export async function buildApp({ log, record, root, signal }) {
  const print = fingerprint({ names: sources, root })
  // Inside .next: whatever replaces the build replaces its fingerprint too.
  const marker = path.join(root, '.next', 'newsroom-fingerprint')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === print) return
  await step(
    { zh: '构建网站和后台（约两分钟）', en: 'Building site and admin (about two minutes)' },
    async () => {
      const { code, tail } = await runProgram({
        command: [process.execPath, path.join(root, 'node_modules/next/dist/bin/next'), 'build'],
        cwd: root,
        env: buildEnvironment(),
        log,
        record,
        signal,
      })
      signal?.throwIfAborted()
      if (code !== 0) throw buildProblem({ log, tail })
      writeFileSync(marker, print)
    },
  )
}

/**
 * Nothing that is only known at run time can get into the build.
 *
 * @returns {NodeJS.ProcessEnv}
 */
function buildEnvironment() {
  const runTime = ['DATABASE_OWNER_URL', 'DATABASE_READER_URL', 'DATABASE_URL', 'PAYLOAD_SECRET']
  return { ...environmentWithout(runTime), NEXT_TELEMETRY_DISABLED: '1' }
}

/** @param {{ log: string, tail: string }} input */
function buildProblem({ log, tail }) {
  if (/ENOSPC|No space left/.test(tail)) return diskFull()
  return new Problem({
    zh: `构建失败，完整日志：${log}`,
    en: `The build failed, full log: ${log}\n${tail}`,
  })
}
