import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { isInstalled } from './install.mjs'

const next = { version: '16.4.6' }
const elsewhere = { cpu: ['z80'], optional: true, os: ['cpm'], version: '1.0.0' }
const here = { cpu: [process.arch], optional: true, os: [process.platform], version: '1.0.0' }

describe('isInstalled', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'install-'))
    mkdirSync(path.join(root, 'node_modules'))
  })
  afterEach(() => {
    rmSync(root, { force: true, recursive: true })
  })

  const write = (name: string, packages: object) => {
    writeFileSync(path.join(root, name), JSON.stringify({ packages }))
  }

  it.each([
    { name: 'everything is there', present: { next }, wanted: { '': {}, next }, is: true },
    { name: 'one is missing', present: {}, wanted: { next }, is: false },
    { name: 'one is older', present: { next: { version: '16.4.5' } }, wanted: { next }, is: false },
    {
      name: "another system's is missing",
      present: { next },
      wanted: { elsewhere, next },
      is: true,
    },
    { name: "this system's is missing", present: { next }, wanted: { here, next }, is: false },
    {
      name: 'the lockfile has leftovers',
      present: { next },
      wanted: { next, old: { extraneous: true, version: '1.0.0' } },
      is: true,
    },
    {
      name: 'a system is refused by name',
      present: {},
      wanted: { win: { optional: true, os: [`!${process.platform}`], version: '1.0.0' } },
      is: true,
    },
  ])('is $is when $name', ({ is, present, wanted }) => {
    write('package-lock.json', wanted)
    write('node_modules/.package-lock.json', present)
    expect(isInstalled(root)).toBe(is)
  })

  it('is false when npm never finished', () => {
    write('package-lock.json', { next })
    expect(isInstalled(root)).toBe(false)
  })
})
