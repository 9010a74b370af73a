import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const data = mkdtempSync(path.join(tmpdir(), 'verify-'))

afterAll(() => {
  rmSync(data, { recursive: true })
})

describe('verify', () => {
  it('says in one sentence that the database is elsewhere, and leaves with 2', () => {
    const secret = randomBytes(32).toString('base64url')
    const secrets = { appPassword: secret, payloadSecret: secret, readerPassword: secret }
    writeFileSync(path.join(data, 'prepared.json'), '{}')
    writeFileSync(path.join(data, 'secrets.json'), JSON.stringify(secrets))
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import=tsx', '--conditions=production', 'src/ops/verify.ts', '--data', data],
      { encoding: 'utf8', env: { ...process.env, DATABASE_URL: '' } },
    )
    expect(stderr).toBe(
      `\n✗ 编辑部的数据库不在 ${data} 里。请像 npm start 时一样设置 DATABASE_URL。\n` +
        `The database of this newsroom is not in ${data}. Set DATABASE_URL, as for npm start.\n`,
    )
    expect(status).toBe(2)
  }, 60_000)
})
