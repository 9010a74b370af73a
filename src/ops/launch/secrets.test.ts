import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { keepAsked } from './prepared.mjs'
import { readOrMakeSecrets, readSecrets } from './secrets.mjs'

describe('the secrets of a data folder', () => {
  let data: string
  let file: string
  beforeEach(() => {
    data = mkdtempSync(path.join(tmpdir(), 'secrets-'))
    file = path.join(data, 'secrets.json')
  })
  afterEach(() => {
    rmSync(data, { force: true, recursive: true })
  })

  const readOrMake = () => readOrMakeSecrets({ data, databaseUrl: undefined })

  it('are made where there is no newsroom, for their owner alone, and stay', async () => {
    const made = await readOrMake()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(await readOrMake()).toEqual(made)
    expect(readSecrets(data)).toEqual(made)
  })

  it('are never without what the newsroom is to be founded in: a start may be killed behind them', async () => {
    const asked = { language: 'en', timeZone: 'America/New_York' }
    await readOrMakeSecrets({ asked, data, databaseUrl: undefined })
    const nothing = { language: undefined, timeZone: undefined }
    expect(keepAsked({ asked: nothing, data })).toEqual(asked)
    // Before them, too: the secrets were not there yet.
    rmSync(file)
    await readOrMake()
    expect(keepAsked({ asked: nothing, data })).toEqual(asked)
  })

  it.each(['postgres/cluster', 'prepared.json', 'sign-ins.txt'])(
    'are not made anew beside %s: it says where they should come from',
    async (trace) => {
      mkdirSync(path.join(data, trace), { recursive: true })
      await expect(readOrMake()).rejects.toThrow(/从备份[^]*from the backup/u)
      expect(existsSync(file)).toBe(false)
    },
  )

  it('are lost when their link leads nowhere', async () => {
    symlinkSync(path.join(data, 'elsewhere.json'), file)
    await expect(readOrMake()).rejects.toThrow(/不见了[^]*from the backup/u)
  })

  it('are never made by a command that only opens a newsroom', () => {
    expect(() => readSecrets(data)).toThrow(/不见了[^]*from the backup/u)
    expect(existsSync(file)).toBe(false)
  })

  const whole = '0123456789abcdef'.repeat(4)
  it.each([
    { fault: 'empty', text: '' },
    { fault: 'torn', text: '{\n  "appPassword": "0123' },
    { fault: 'zeros, as a power cut leaves them', text: '\0'.repeat(64) },
    { fault: 'null', text: 'null' },
    { fault: 'a list', text: '[]' },
    { fault: 'text', text: '"secret"' },
    {
      fault: 'without one of the three',
      text: JSON.stringify({ appPassword: whole, payloadSecret: whole }),
    },
    {
      fault: 'with one that is no secret',
      text: JSON.stringify({ appPassword: whole, payloadSecret: whole, readerPassword: 'x' }),
    },
    {
      fault: 'with one that is a number',
      text: JSON.stringify({ appPassword: whole, payloadSecret: 1, readerPassword: whole }),
    },
  ])('are damaged when they are $fault, and stay as they are', async ({ text }) => {
    writeFileSync(file, text, { mode: 0o600 })
    await expect(readOrMake()).rejects.toThrow(/已损坏[^]*damaged[^]*backup/u)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('are damaged when a folder has their name', async () => {
    mkdirSync(file)
    await expect(readOrMake()).rejects.toThrow(/已损坏[^]*damaged/u)
  })

  it('are closed to others again when a copy has opened them', async () => {
    const made = await readOrMake()
    chmodSync(file, 0o644)
    expect(await readOrMake()).toEqual(made)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})
