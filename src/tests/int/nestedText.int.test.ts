import type { ReportSnapshot } from 'payload-newsroom/ledger'

import fc from 'fast-check'
import mammoth from 'mammoth'
import { toNinjs } from 'payload-newsroom/syndication'
import { beforeAll, describe, expect, it } from 'vitest'

import type { ReviewPanel } from '../../domain/review/reviewPanel.ts'
import type { Nest } from '../fixtures/nestedText.ts'

import { describeExamination } from '../../cli/verify/describeExamination.ts'
import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { toManuscript } from '../../site/exports/manuscript.ts'
import { readText } from '../../site/exports/readText.ts'
import { toDocx } from '../../site/exports/toDocx.ts'
import { toBareText, toPlainText } from '../../site/exports/toPlainText.ts'
import { toWechat } from '../../site/exports/toWechat.ts'
import { messagesOf } from '../../site/messages/messages.ts'
import { withDateline } from '../../site/queries/withDateline.ts'
import { anyNest, chainsOf, countedWords, toNestedText, wordsIn } from '../fixtures/nestedText.ts'
import { draftPicture } from '../fixtures/picture.ts'
import { askGraphql, askPayload, createdIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let mediaID: string
let section: string

const { asOwner, create, dataFolder, edit, payload, release, signIn } = await useNewsroom(
  'nested_text',
  {
    accounts: ['editor'],
  },
)
const editor = await signIn('editor')

beforeAll(async () => {
  section = (await create('sections', { name: '水利', order: 1 })).id
  mediaID = (await draftPicture(payload, { alt: '渡口的清晨' })).id
})

const fields = () => ({
  date: '2026-03-02',
  dateline: '本报讯',
  genre: 'brief',
  headline: '渡口新桥通车',
  section,
})

/** Sends a text over REST, as a program of the newsroom would. */
async function save(body: unknown): Promise<string> {
  const answer = await askPayload(payload, {
    body: { ...fields(), body },
    method: 'POST',
    path: '/reports?draft=true&depth=0',
    token: editor,
  })
  expect([answer.status, answer.text.slice(0, 400)]).toEqual([201, expect.any(String)])
  return createdIn(answer)
}

const at = (value: unknown, ...steps: string[]): unknown =>
  steps.reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], value)

async function releaseReport(id: string): Promise<void> {
  expect(await release([{ collection: 'reports', id }])).toMatchObject({ kind: 'released' })
}

/** What the newsroom itself is shown. */
async function readInside(id: string): Promise<Record<string, string>> {
  const path = `/newsroom/review?document=reports:${id}`
  const { text } = (await askPayload(payload, { path, token: editor })).body as ReviewPanel
  const stored = await askPayload(payload, {
    path: `/reports/${id}?depth=0&draft=true`,
    token: editor,
  })
  const body = text.fields.find(({ key }) => key === 'body')
  return {
    sheet: (body?.lines ?? []).flatMap(({ runs }) => runs.map((run) => run.text)).join('\n'),
    stored: JSON.stringify(at(stored.body, 'body')),
  }
}

/** What readers, partners and programs get of it. */
async function readExternal(id: string): Promise<Record<string, string>> {
  const [row] = await asOwner(`SELECT snapshot, search_text FROM live_documents WHERE key = $1`, [
    `reports:${id}`,
  ])
  const snapshot = row?.snapshot as ReportSnapshot
  const origin = 'https://lindu.example'
  const html = withDateline({
    dateline: snapshot.dateline,
    html: snapshot.bodyHtml,
    signature: '',
    t: messagesOf('zh'),
  })
  const manuscript = toManuscript({ corrections: [], language: 'zh', origin, snapshot })
  const instants = { createdAt: '2026-03-02T09:00:00Z', modifiedAt: '2026-03-02T09:00:00Z' }
  const docx = await toDocx({ ...instants, author: '临渡日报', manuscript, pictures: new Map() })
  const ninjs = toNinjs({
    corrections: [],
    firstReleasedAt: instants.createdAt,
    html,
    language: 'zh',
    origin,
    plainText: toBareText(readText(html)),
    publisher: '临渡日报',
    releasedAt: instants.createdAt,
    snapshot,
    timeZone: 'Asia/Shanghai',
  })
  const rest = await askPayload(payload, { path: `/reports/${id}?depth=0` })
  const graph = await askGraphql(payload, {
    text: `query { Report(id: "${id}") { body html plainText } }`,
  })
  const released = at(graph.body, 'data', 'Report')
  const [ninjsHtml, ninjsText] = at(ninjs, 'bodies') as { value: string }[]
  return {
    docx: (await mammoth.extractRawText({ buffer: docx })).value,
    graphql: JSON.stringify(at(released, 'body')),
    graphqlHtml: String(at(released, 'html')),
    graphqlText: String(at(released, 'plainText')),
    ninjs: String(ninjsHtml?.value),
    ninjsText: String(ninjsText?.value),
    page: html,
    plainText: toPlainText(manuscript),
    rest: JSON.stringify(at(rest.body, 'body')),
    restHtml: String(at(rest.body, 'html')),
    restText: String(at(rest.body, 'plainText')),
    search: String(row?.search_text),
    wechat: toWechat(manuscript).html,
  }
}

/** The outputs in which words are missing, too many or in another place. */
async function faultsOf(nests: readonly Nest[]): Promise<string[]> {
  const { count, text } = toNestedText(nests, mediaID)
  const id = await save(text)
  await releaseReport(id)
  const outputs = { ...(await readInside(id)), ...(await readExternal(id)) }
  const words = countedWords(count).join()
  expect(Object.keys(outputs)).toHaveLength(15)
  return Object.entries(outputs).flatMap(([name, output]) =>
    wordsIn(output).join() === words ? [] : [name],
  )
}

describe('a text of any nesting that is sent over REST', () => {
  it('says the same everywhere, with every node in every other', async () => {
    expect(await faultsOf(chainsOf(2))).toEqual([])
    expect(await faultsOf(chainsOf(3))).toEqual([])
  }, 120_000)

  it('says the same everywhere, four deep and in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyNest, { maxLength: 6, minLength: 1 }), async (nests) => {
        // What holds no word at all is not released.
        expect(await faultsOf([...nests, { inner: [], type: 'paragraph' }])).toEqual([])
      }),
      { numRuns: 15 },
    )
  }, 300_000)

  it('is signed with the numbers that are printed', async () => {
    const item = (text: string, ...inner: unknown[]) => ({
      children: [{ text, type: 'text' }, ...inner],
      type: 'listitem',
    })
    const list = (start: number, ...children: unknown[]) => ({
      children,
      listType: 'number',
      start,
      type: 'list',
    })
    const children = [list(4, item('疏浚', list(1, item('清淤'))), item('护岸'))]
    const id = await save({ root: { children, type: 'root' } })
    const inside = await readInside(id)
    expect(inside.sheet).toBe('4. 疏浚\n\u30001. 清淤\n5. 护岸')
    await releaseReport(id)
    const { page, plainText } = await readExternal(id)
    expect(page).toContain('<ol start="4"><li>疏浚<ol><li>清淤</li></ol></li><li>护岸</li></ol>')
    expect(plainText).toContain('　　4. 疏浚\n　　　　1. 清淤\n　　5. 护岸')
  })

  it('stores no words that nobody is shown', async () => {
    const text = { note: '藏一', text: '露面', type: 'text' }
    const children = [{ children: [text], title: '藏二', type: 'paragraph' }]
    const id = await save({ note: '藏三', root: { children, note: '藏四', type: 'root' } })
    const { stored } = await readInside(id)
    expect(stored).toContain('露面')
    expect(stored).not.toContain('藏')
  })

  it('is refused where it holds an unknown node, with the place', async () => {
    const paragraph = (...children: unknown[]) => ({ children, type: 'paragraph' })
    const words = { text: '两岸居民步行过河。', type: 'text' }
    const children = [
      paragraph(words),
      paragraph({ ...words, text: '票价不变。' }, { type: 'table' }),
    ]
    const { status, text } = await askPayload(payload, {
      body: { ...fields(), body: { root: { children, type: 'root' } } },
      method: 'POST',
      path: '/reports?draft=true',
      token: editor,
    })
    expect([status, text]).toEqual([400, expect.stringContaining('第 2 段“票价不变。”')])
  })
})

describe('a text stored in an older format', () => {
  const paragraph = (text: string) => ({ children: [{ text, type: 'text' }], type: 'paragraph' })
  const root = {
    children: [
      paragraph('渡口有灯。'),
      { children: [paragraph('灯下有人。'), paragraph('人等船。')], note: '藏', type: 'quote' },
    ],
    type: 'root',
  }

  /** As the owner of the database can, and as a save could before there was one grammar. */
  async function storeAsBefore(id: string): Promise<void> {
    const body = JSON.stringify({ root })
    await asOwner('UPDATE reports SET body = $2::jsonb WHERE id = $1', [id, body])
    await asOwner(
      `UPDATE _reports_v SET version_body = $2::jsonb WHERE parent_id = $1 AND latest`,
      [id, body],
    )
  }

  const examine = () => verifyNewsroom(dataFolder, payload)

  it('is shown in full, is reported, and is converted by the next save alone', async () => {
    const id = await save({ root: { children: [paragraph('渡口有灯。')], type: 'root' } })
    await storeAsBefore(id)
    const { sheet, stored } = await readInside(id)
    expect(sheet).toBe('渡口有灯。\n｜灯下有人。\n｜人等船。')
    expect(JSON.parse(stored ?? '')).toEqual({ root })

    const found = await examine()
    expect(found.faults).toEqual([])
    expect(found.misfits).toEqual([
      { number: 2, subject: `reports:${id}`, title: '渡口新桥通车', words: '灯下有人。人等船。' },
    ])
    expect(describeExamination(found).join('\n')).toContain('第 2 段')

    await releaseReport(id)
    const { page, rest } = await readExternal(id)
    expect(page).toMatch(
      /<blockquote><p [^>]*>灯下有人。<\/p><p [^>]*>人等船。<\/p><\/blockquote>/u,
    )
    expect(JSON.parse(rest ?? '')).toEqual({ root })

    await edit({ collection: 'reports', id }, { body: { root } })
    expect((await examine()).misfits).toEqual([])
  })

  it('is reported where its page lacks words', async () => {
    const id = await save({ root: { ...root, note: undefined } })
    await releaseReport(id)
    expect((await examine()).faults).toEqual([])
    // As somebody who may do anything with the database.
    await asOwner(
      `BEGIN; SET LOCAL session_replication_role = replica;
       UPDATE live_documents SET snapshot = jsonb_set(snapshot, '{bodyHtml}', to_jsonb(
         replace(snapshot ->> 'bodyHtml', '人等船。', ''))) WHERE key = 'reports:${id}'; COMMIT`,
    )
    expect((await examine()).faults).toContainEqual(
      expect.objectContaining({ fault: 'printedLess', subject: `reports:${id}` }),
    )
  })
})
