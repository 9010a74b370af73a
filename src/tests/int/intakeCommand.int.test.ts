import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readNextManuscript } from 'payload-newsroom'
import { afterAll, describe, expect, it } from 'vitest'

import { takeIn } from '../../cli/intake/takeIn.ts'
import { truthSchema } from '../../domain/manuscripts/index.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { payload } = await useNewsroom('intake_command')
const newsroom = { close: () => Promise.resolve(), payload, url: 'https://news.example' }
const folder = mkdtempSync(path.join(tmpdir(), 'intake-command-'))
afterAll(() => {
  rmSync(folder, { force: true, recursive: true })
})

function write(name: string, text: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}

const take = (file: string, toCheck = false) =>
  takeIn({
    file,
    newsroom,
    options: {
      data: '',
      dryRun: false,
      help: false,
      json: true,
      named: [],
      sender: '梁田',
      toCheck,
    },
  })

const stories = ['渡口夜航开始', '灯塔亮了'].map(
  (headline) => `${headline}\n本报讯（记者 陶然）2025年3月1日，白鹭镇的灯亮了。`,
)

describe('what the command says of each file to programs', () => {
  it('is a record of the published schema: what was read, what was made of it, what came before', async () => {
    const file = write('two.txt', stories.join('\n'))
    const [made, again, refused] = [
      await take(file),
      await take(file),
      await take(write('old.pdf', '%PDF-1.7')),
    ]
    const records = [made, again, refused].map(({ record }) => record)
    expect(truthSchema.safeParse({ records }).error).toBeUndefined()
    expect(made.record).toMatchObject({
      documents: [{ headline: '渡口夜航开始' }, { headline: '灯塔亮了' }],
      kind: 'multi',
      made: [{ collection: 'reports' }, { collection: 'reports' }],
      outcome: 'imported',
    })
    expect(again.record).toMatchObject({
      made: [{ collection: 'reports' }, { collection: 'reports' }],
      manuscript: made.record.manuscript,
      outcome: 'known',
    })
    expect(refused).toMatchObject({ counted: 'failed', record: { outcome: 'failed' } })
  })

  it('makes no drafts of what is left for the desk, which waits as if it came by the panel', async () => {
    const file = write('three.txt', stories[0]?.replace('渡口', '新渡口') ?? '')
    const [left, again] = [await take(file, true), await take(file, true)]
    const records = [left, again].map(({ record }) => record)
    expect(truthSchema.safeParse({ records }).error).toBeUndefined()
    expect([left.counted, again.counted]).toEqual(['waiting', 'known'])
    const { docs } = await payload.find({
      collection: 'manuscripts',
      limit: 1,
      overrideAccess: true,
      sort: '-createdAt',
    })
    expect(docs).toMatchObject([
      { id: left.record.manuscript, outcome: 'reading', sender: '梁田', way: 'terminal' },
    ])
    expect(left.lines.join('\n')).toContain(
      `https://news.example/admin/collections/manuscripts/${docs[0]?.id ?? ''}`,
    )
    expect(await readNextManuscript(payload)).toBe(true)
  })
})
