import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findFiles } from './findFiles.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'manuscripts-'))
  mkdirSync(path.join(folder, '二版/图'), { recursive: true })
  for (const name of [
    'b.txt',
    'a.DOCX',
    '~$a.docx',
    '.c.txt',
    'old.doc',
    '二版/d.md',
    '二版/图/e.jpg',
  ])
    writeFileSync(path.join(folder, name), '')
  symlinkSync(folder, path.join(folder, 'loop'))
})
afterAll(() => {
  rmSync(folder, { force: true, recursive: true })
})

const under = (files: readonly string[]) => files.map((file) => path.relative(folder, file))

describe('the files of a folder', () => {
  it('are what a manuscript may be called, below it too; others are told, and links not followed', async () => {
    const { files, passedBy } = await findFiles([folder])
    expect(under(files)).toEqual(['a.DOCX', 'b.txt', 'old.doc', '二版/d.md'])
    expect(under(passedBy)).toEqual(['loop', '二版/图/e.jpg'])
  })

  it('that are named are taken, whatever they are called, and when they are not there', async () => {
    const named = [path.join(folder, '二版/图/e.jpg'), path.join(folder, 'gone.txt')]
    expect(await findFiles(named)).toEqual({ files: named, passedBy: [] })
  })
})
