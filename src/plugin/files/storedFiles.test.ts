import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  hashFile,
  listFiles,
  openFile,
  putFile,
  readFile,
  removeFile,
  statFile,
} from './storedFiles.ts'

describe('a stored file', () => {
  let folder: string

  beforeAll(() => {
    const parent = mkdtempSync(path.join(tmpdir(), 'stored-files-'))
    writeFileSync(path.join(parent, 'outside.txt'), 'secret')
    folder = path.join(parent, 'media')
    mkdirSync(path.join(folder, 'inner'), { recursive: true })
    writeFileSync(path.join(folder, 'a.txt'), '渡口')
  })
  afterAll(() => {
    rmSync(path.dirname(folder), { recursive: true })
  })

  it('is opened, read, measured and hashed', async () => {
    const file = { folder, name: 'a.txt' }
    const opened = await openFile(file)
    expect(opened?.size).toBe(6)
    expect(opened && (await text(opened.stream))).toBe('渡口')
    expect(String(await readFile(file))).toBe('渡口')
    expect(await statFile(file)).toMatchObject({ size: 6 })
    expect(await hashFile(file)).toMatch(/^[\da-f]{64}$/u)
  })

  it('is written, in a folder that was not there, and its place holds nothing else', async () => {
    const file = { folder: path.join(folder, 'new'), name: 'b.txt' }
    await putFile(file, Buffer.from('渡口'))
    await putFile(file, Buffer.from('渡船'))
    expect(String(await readFile(file))).toBe('渡船')
    expect(await listFiles(file.folder)).toHaveLength(1)
  })

  it('is undefined where there is none, and never stands outside its folder', async () => {
    for (const name of ['none.txt', '../outside.txt', path.join(folder, '../outside.txt')])
      for (const read of [hashFile, openFile, readFile, statFile])
        expect(await read({ folder, name })).toBeUndefined()
  })

  it('is listed, folders are not, and is gone once removed', async () => {
    expect(await listFiles(folder)).toMatchObject([{ name: 'a.txt', size: 6 }])
    await removeFile({ folder, name: '../outside.txt' })
    expect(await readFile({ folder: path.dirname(folder), name: 'outside.txt' })).toBeDefined()
    await removeFile({ folder, name: 'a.txt' })
    expect(await listFiles(folder)).toEqual([])
    expect(await listFiles(path.join(folder, 'nowhere'))).toEqual([])
  })
})
