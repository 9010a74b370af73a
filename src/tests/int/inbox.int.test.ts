import type { SendMailOptions } from 'nodemailer'

import { randomUUID } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { readNextManuscript } from 'payload-newsroom'
import { afterAll, describe, expect, it } from 'vitest'

import { collectMail } from '../../ops/inbox/collectMail.ts'
import { archiveOf, paragraphOf, partsOfDocx } from '../fixtures/archives.ts'
import { hasDovecot, makeMailServer } from '../fixtures/dovecot.ts'
import { makePng } from '../fixtures/picture.ts'
import { startWorker } from '../fixtures/startWorker.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const server = await makeMailServer()
if (hasDovecot) await server.start()
else console.warn('skipped: no dovecot 2.3 (apt-get install dovecot-imapd, as root)')
afterAll(async () => {
  await server.stop()
  server.remove()
})

const { accountOf, asOwner, askAs, create, database, payload } = await useNewsroom('inbox', {
  accounts: ['reporter', 'editor', 'chiefEditor', 'deskHead'],
  env: { NEWSROOM_IMAP: server.address },
})

const story = (headline: string) => `${headline}\n本报讯（记者 陶然）2025年3月1日，白鹭镇的灯亮了。`
const docx = (headline: string) =>
  archiveOf(partsOfDocx(story(headline).split('\n').map(paragraphOf).join('')))

/** A message as a mail program writes it. */
async function write(message: SendMailOptions): Promise<Buffer> {
  const transport = createTransport({ buffer: true, newline: 'windows', streamTransport: true })
  const sent = await transport.sendMail({
    from: '解临川 <stranger@outside.example>',
    subject: '来稿',
    to: 'desk@news.example',
    ...message,
  })
  return sent.message as Buffer
}

const worker = { id: randomUUID(), payload, signal: new AbortController().signal }
const inbox = collectMail(server.address)
const round = () => inbox.run(worker)

const newest = async (limit = 1) =>
  (
    await payload.find({
      collection: 'manuscripts',
      depth: 1,
      limit,
      overrideAccess: true,
      sort: '-createdAt',
    })
  ).docs
const countRows = async (table: string) => {
  const [row] = await asOwner(`select count(*)::int as count from ${table}`)
  return Number(row?.count)
}
const folders = async () => {
  const [done = 0, failed = 0, waiting = 0] = await server.count(
    'Newsroom/Done',
    'Newsroom/Failed',
    'INBOX',
  )
  return { done, failed, inbox: waiting }
}

describe.skipIf(!hasDovecot)('a message of the inbox', () => {
  it('with a document and a picture becomes a manuscript of the reporter who sent it', async () => {
    const { id } = await accountOf('reporter')
    await create('reporters', { account: id, name: '傅雪筠' })
    await server.deliver(
      await write({
        attachments: [
          { content: docx('渡口夜航开始'), filename: '夜航.docx' },
          { content: await makePng(), contentType: 'image/png', filename: '渡船.png' },
        ],
        from: 'Fu <Reporter@test.example>',
        subject: '夜航稿件和图片',
        text: '请查收，图片是今早拍的。',
      }),
    )
    await round()
    const [row] = await newest()
    expect(row).toMatchObject({
      enclosed: [{ _status: 'draft', alt: '渡船' }],
      isStranger: false,
      outcome: 'reading',
      sender: '傅雪筠',
      way: 'inbox',
    })
    expect(row?.letter).toContain('夜航稿件和图片\n\n请查收，图片是今早拍的。')
    expect(await folders()).toEqual({ done: 1, failed: 0, inbox: 0 })
    while (await readNextManuscript(payload));
    const [read] = await newest()
    expect(read).toMatchObject({ outcome: 'toCheck', title: '渡口夜航开始' })
    const sheet = await askAs('editor', {
      path: `/newsroom/manuscripts/sheet?manuscript=${String(read?.id)}`,
    })
    expect(sheet.body).toMatchObject({
      arrival: {
        enclosed: [{ title: '渡船', url: expect.stringContaining('/api/media/file/') as string }],
        isStranger: false,
        letter: expect.stringContaining('图片是今早拍的') as string,
      },
    })
  })

  it('without a document is itself the manuscript; a stranger is told apart', async () => {
    await server.deliver(await write({ subject: '灯塔/投稿', text: story('灯塔亮了') }))
    await server.deliver(
      await write({
        html: `<p>${story('集市开张').replace('\n', '</p><p>')}</p>`,
        text: undefined,
      }),
    )
    await round()
    const [page, text] = await newest(2)
    expect(text).toMatchObject({
      enclosed: [],
      isStranger: true,
      sender: '解临川 <stranger@outside.example>',
      title: '灯塔 投稿',
    })
    while (await readNextManuscript(payload));
    const queue = await askAs('editor', { path: '/newsroom/manuscripts/queue' })
    expect(queue.body).toMatchObject({ counts: { strangers: 2, toCheck: 1 } })
    expect([text?.filename, page?.filename]).toEqual([
      expect.stringMatching(/\.txt$/u),
      expect.stringMatching(/\.html$/u),
    ])
  })

  it('says what of it was not taken; what was here before is not stored again', async () => {
    const before = await countRows('manuscripts')
    const attachments = [
      { content: docx('渡口夜航开始'), filename: '夜航（二）.docx' },
      { content: docx('石桥通车'), filename: '石桥.docx' },
      { content: '%PDF-1.7', filename: '石桥.pdf' },
      { content: '<svg/>', contentType: 'image/png', filename: '假图.png' },
    ]
    await server.deliver(await write({ attachments, text: '三份' }))
    await round()
    expect(await countRows('manuscripts')).toBe(before + 1)
    const [row] = await newest()
    expect(row).toMatchObject({ enclosed: [], title: '石桥' })
    expect(row?.letter).toContain('· 石桥.pdf：无法读取 PDF')
    expect(row?.letter).toContain('· 假图.png')
  })

  it('of which nothing can be read is kept apart, and the heads of desk are told once', async () => {
    const { failed } = await folders()
    await server.deliver(
      await write({
        attachments: [{ content: '%PDF-1.7', filename: '旧.pdf' }],
        subject: '旧稿',
        text: '见附件',
      }),
      await write({ subject: '空信', text: ' ' }),
      'nothing of a message\r\n\r\n',
      Buffer.from([0, 255, 254, 13, 10, 13, 10, 0]),
      `Content-Type: multipart/mixed; boundary=${'x'.repeat(5000)}\r\n\r\n--x`,
    )
    await round()
    const { failed: now, inbox: left } = await folders()
    expect([left, now - failed >= 2]).toEqual([0, true])
    const { docs } = await payload.find({
      collection: 'notices',
      overrideAccess: true,
      where: { title: { equals: '旧稿' } },
    })
    expect(docs).toHaveLength(2)
    expect(docs[0]).toMatchObject({
      kind: 'mailFailed',
      vars: { reason: expect.stringContaining('无法读取 PDF') as string },
    })
  })

  it('of a stranger who sends too many waits where it is, and holds nobody else up', async () => {
    await asOwner(
      `insert into newsroom_inbox (message, sender, is_stranger, is_failed)
        select 'earlier ' || n, 'flood@outside.example', true, false from generate_series(1, 9) as n`,
    )
    const from = 'flood@outside.example'
    await server.deliver(
      await write({ from, text: story('第十次投稿') }),
      await write({ from, text: story('第十一次投稿') }),
    )
    // Asked before any is fetched: both are let in together, and the second waits when its turn comes.
    const before = await countRows('manuscripts')
    await round()
    await server.deliver(await write({ from: 'editor@test.example', text: story('自己人的稿') }))
    await round()
    expect([await countRows('manuscripts'), (await folders()).inbox]).toEqual([before + 2, 1])
    await asOwner(`update newsroom_inbox set taken_at = now() - interval '2 hours'`)
    await round()
    expect([await countRows('manuscripts'), (await folders()).inbox]).toEqual([before + 3, 0])
  })

  it('over which the program fails again and again goes where people look for it', async () => {
    const { failed } = await folders()
    const level = payload.logger.level
    payload.logger.level = 'silent'
    await asOwner(`alter table manuscripts add constraint broken check (title <> '坏') not valid`)
    await server.deliver(await write({ subject: '坏', text: story('坏稿') }))
    for (let n = 0; n < 4; n += 1) await round()
    await asOwner('alter table manuscripts drop constraint broken')
    payload.logger.level = level
    expect(await folders()).toMatchObject({ failed: failed + 1, inbox: 0 })
  })

  it('is not lost when the connection breaks', async () => {
    await server.deliver(await write({ from: 'editor@test.example', text: story('断线的稿') }))
    await server.stop()
    await expect(round()).rejects.toThrow()
    await server.start()
    await round()
    expect(await newest()).toMatchObject([{ isStranger: false, outcome: 'reading' }])
    expect((await folders()).inbox).toBe(0)
  })

  it.each([
    { place: 'stored', when: 'before the commit' },
    { place: 'moving', when: 'after it, before the message was moved' },
  ])(
    'is taken in once, and once only, when the server is killed $when',
    async ({ place }) => {
      const [before, pictures] = [await countRows('manuscripts'), await countRows('media')]
      const attachments = [
        { content: docx(`断电的稿${place}`), filename: '断电.docx' },
        { content: await makePng(), contentType: 'image/png', filename: '灯.png' },
      ]
      await server.deliver(
        await write({ attachments, from: 'editor@test.example', text: '稿、图' }),
      )
      const started = Date.now()
      const killed = startWorker(database, [place])
      await killed.says('HERE')
      expect(Date.now() - started).toBeLessThan(60_000)
      await killed.kill('SIGKILL')
      expect((await folders()).inbox).toBe(1)
      await round()
      await round()
      expect([await countRows('manuscripts'), await countRows('media')]).toEqual([
        before + 1,
        pictures + 1,
      ])
      expect((await folders()).inbox).toBe(0)
      expect(await newest()).toMatchObject([{ enclosed: [{ alt: '灯' }] }])
    },
    90_000,
  )
})
