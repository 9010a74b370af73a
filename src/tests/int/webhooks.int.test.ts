import type { Lanes } from 'payload-newsroom'

import {
  enqueueDeliveries,
  deliver,
  pingHub,
  restoreDocuments,
  withdrawDocuments,
} from 'payload-newsroom'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import type { Receiver } from '../fixtures/receiver.ts'
import type { RunningWorker } from '../fixtures/startWorker.ts'

import { readMessage } from '../../../docs/how-to/api/receiver.ts'
import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { roles } from '../../domain/staff/roles.ts'
import { query } from '../../ops/postgres.mjs'
import { draftCorrection } from '../fixtures/draftCorrection.ts'
import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { planPackage } from '../fixtures/planning.ts'
import { startReceiver } from '../fixtures/receiver.ts'
import { startWorker } from '../fixtures/startWorker.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let receiver: Receiver
const receivers: Receiver[] = []
const workers: RunningWorker[] = []
const lanes: Lanes = new Map()

const hub = await startReceiver()
const { accountOf, asOwner, dataFolder, database, payload, release, signIn } = await useNewsroom(
  'webhooks',
  {
    accounts: roles,
    env: { NEWSROOM_HUB: hub.url, NEWSROOM_PRIVATE_RECEIVERS: 'allowed' },
  },
)
const chief = await accountOf('chiefEditor')
const admin = await signIn('admin')

beforeEach(async () => {
  await enqueueDeliveries(payload)
  await asOwner(
    'DELETE FROM newsroom_deliveries; DELETE FROM webhooks; DELETE FROM newsroom_hub_topics',
  )
  hub.received.splice(0)
  receiver = await another()
})

afterEach(async () => {
  await Promise.all(lanes.values())
  await Promise.all(workers.splice(0).map((worker) => worker.kill('SIGKILL')))
  await Promise.all(receivers.splice(0).map((each) => each.stop()))
})

afterAll(() => hub.stop())

async function another(): Promise<Receiver> {
  const started = await startReceiver()
  receivers.push(started)
  return started
}

const created = z.object({ doc: z.object({ id: z.string(), secret: z.string() }) })

/** A webhook as an administrator makes it, with the secret that they are shown. */
async function webhook(url = receiver.url, more: Record<string, unknown> = {}) {
  const { body, status } = await askPayload(payload, {
    body: { name: '合作方', url, ...more },
    method: 'POST',
    path: '/webhooks',
    token: admin,
  })
  expect(status).toBe(201)
  return created.parse(body).doc
}

/** What a worker does, until nothing is due. */
async function work(): Promise<void> {
  while ((await enqueueDeliveries(payload)) > 0);
  for (;;) {
    await deliver(lanes, payload)
    if (lanes.size === 0) return
    await Promise.all(lanes.values())
  }
}

const message = z.object({
  data: z.object({
    document: z.object({
      id: z.string(),
      kind: z.string(),
      slug: z.string(),
      title: z.string().nullable(),
      url: z.string(),
    }),
    publication: z.object({
      contentHash: z.string(),
      hash: z.string(),
      previousHash: z.string().nullable(),
      sequence: z.number(),
    }),
  }),
  type: z.string(),
})

/** As a receiver reads it: with the library of the standard, which throws at a signature that is not ours. */
function readMessages(from: Receiver, secret: string) {
  const reader = new Webhook(secret)
  return from.received.map(({ body, headers }) => ({
    ...message.parse(reader.verify(body, headers as Record<string, string>)),
    id: String(headers['webhook-id']),
  }))
}

const deliveries = () =>
  asOwner(
    'SELECT state, attempts, last_status, last_fault, message FROM newsroom_deliveries ORDER BY sequence',
  )

const dueNow = () =>
  asOwner(`UPDATE newsroom_deliveries SET next_at = now() WHERE state = 'waiting'`)

const releaseReport = async () => {
  const made = await draftPackage(payload)
  const document = { collection: 'reports', id: made.report.id } as const
  expect(await release([document])).toMatchObject({ kind: 'released' })
  return { ...made, document }
}

const withdraw = (document: { collection: 'reports'; id: string }, dependents?: 'cascade') =>
  withdrawDocuments({
    payload,
    user: chief,
    withdrawal: {
      dependents,
      documents: [document],
      notice: '该文有误，予以撤回。',
      reason: '来源更正',
    },
  })

describe('a receiver', () => {
  it('hears of release, correction, withdrawal and restoration, signed, once and in order, from two workers', async () => {
    const { secret } = await webhook()
    workers.push(startWorker(database), startWorker(database))
    await Promise.all(workers.map((each) => each.says('READY')))
    const { document, mark, report, speech } = await releaseReport()
    const correction = await draftCorrection({ mark, payload, report: report.id })
    await payload.update({
      collection: 'reports',
      data: { body: richText('1月9日上午，会议闭幕。', '大会应到代表268名，实到252名。') },
      draft: true,
      id: report.id,
    })
    const corrected = await release([{ collection: 'corrections', id: correction.id }, document])
    expect(corrected).toMatchObject({ kind: 'released' })
    expect(await withdraw(document, 'cascade')).toMatchObject({ kind: 'withdrawn' })
    const restored = await restoreDocuments({
      payload,
      restoration: { documents: [document], reason: '核实无误' },
      user: chief,
    })
    expect(restored).toMatchObject({ kind: 'restored' })
    const ofReport = () =>
      readMessages(receiver, secret).filter(({ data }) => data.document.id === report.id)
    await expect.poll(() => ofReport().at(-1)?.type, { timeout: 30_000 }).toBe('document.restored')
    const told = ofReport()
    expect(told.map(({ type }) => type)).toEqual([
      'document.released',
      'document.corrected',
      'document.withdrawn',
      'document.restored',
    ])
    const ledger = await asOwner(
      'SELECT hash, previous_hash, content_hash, sequence::int FROM publications WHERE subject = $1 ORDER BY sequence',
      [`reports:${report.id}`],
    )
    expect(told.map(({ data: { publication } }) => publication)).toMatchObject(
      ledger.map(({ content_hash, hash, previous_hash, sequence }) => ({
        contentHash: content_hash,
        hash,
        previousHash: previous_hash,
        sequence,
      })),
    )
    expect(told[0]?.data.document).toMatchObject({
      kind: 'report',
      slug: report.slug,
      url: `http://localhost:3000/reports/${String(report.slug)}`,
    })
    // Each but once, and nothing of what was never released.
    const ids = readMessages(receiver, secret).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(JSON.stringify(receiver.received)).not.toContain(speech.id)
  }, 120_000)

  it('rejects what was changed on its way', async () => {
    const { secret } = await webhook()
    await releaseReport()
    await work()
    const [first] = receiver.received
    const reader = new Webhook(secret)
    expect(() =>
      reader.verify(`${first?.body ?? ''} `, first?.headers as Record<string, string>),
    ).toThrow(/signature/)
  })

  it('reads it as the documentation shows, and rejects what is old, changed or signed by others', async () => {
    const { secret } = await webhook()
    await releaseReport()
    await work()
    const [first] = receiver.received
    if (!first) throw new Error('nothing arrived')
    expect(readMessage({ ...first, secret })?.type).toBe('document.released')
    const other = new Webhook('whsec_' + Buffer.alloc(32).toString('base64'))
    const at = new Date()
    const signature = other.sign(String(first.headers['webhook-id']), at, first.body)
    for (const forged of [
      { ...first, secret, now: new Date(Date.now() + 600_000) },
      { ...first, body: first.body.replace('released', 'withdrawn'), secret },
      { ...first, headers: { ...first.headers, 'webhook-signature': signature }, secret },
      { ...first, headers: {}, secret },
    ])
      expect(readMessage(forged)).toBeUndefined()
  })

  it('is told late of what has gone meanwhile, without repeating it', async () => {
    const { secret } = await webhook()
    const { document, report } = await releaseReport()
    await withdraw(document)
    await work()
    const told = readMessages(receiver, secret).filter(({ data }) => data.document.id === report.id)
    expect(told.map(({ data, type }) => [type, data.document.title])).toEqual([
      ['document.released', null],
      ['document.withdrawn', null],
    ])
    expect(JSON.stringify(receiver.received)).not.toContain(report.headline)
  })

  it('hears of what it asked for and of nothing from before', async () => {
    await releaseReport()
    await webhook(receiver.url, { events: ['withdrawn'] })
    const { document } = await releaseReport()
    await work()
    expect(receiver.received).toEqual([])
    await withdraw(document)
    await work()
    expect(receiver.received.map(({ body }) => message.parse(JSON.parse(body)).type)).toContain(
      'document.withdrawn',
    )
  })
})

const faults = async () => (await verifyNewsroom(dataFolder, payload)).faults

describe('the outbox', () => {
  it('holds nothing of a release that was killed half way', async () => {
    const before = await asOwner('SELECT count(*)::int AS n FROM newsroom_outbox')
    const worker = startWorker(database, ['entered', '3'])
    workers.push(worker)
    await worker.says('READY')
    await planPackage({ inMs: 200, payload, user: chief })
    await worker.says('HERE')
    await worker.kill('SIGKILL')
    expect(await asOwner('SELECT count(*)::int AS n FROM newsroom_outbox')).toEqual(before)
  }, 90_000)

  it('is filled in the transaction of the ledger, entry by entry, and guarded like it', async () => {
    await releaseReport()
    expect(await faults()).toEqual([])
    expect(
      await asOwner(
        'SELECT p.sequence FROM publications p LEFT JOIN newsroom_outbox o ON o.sequence = p.sequence WHERE o.id IS NULL',
      ),
    ).toEqual([])
  })

  it.each([
    `INSERT INTO newsroom_outbox (sequence, id) VALUES (1000000, 'msg_forged')`,
    `UPDATE newsroom_outbox SET sequence = 1000000`,
    `UPDATE newsroom_outbox SET id = 'msg_other'`,
    `DELETE FROM newsroom_outbox`,
    `TRUNCATE newsroom_outbox CASCADE`,
    `SELECT newsroom_fill_outbox()`,
  ])('refuses the account of the app: %s', async (text) => {
    await expect(query({ text, url: database.appUrl })).rejects.toThrow(
      /permission denied|can only be called as trigger/,
    )
  })

  it('delivers nothing that is not in it', async () => {
    const forged = `INSERT INTO newsroom_deliveries (webhook, sequence, message, subject) VALUES ('1', 1000000, 'msg_x', 'reports:1')`
    await expect(query({ text: forged, url: database.appUrl })).rejects.toThrow(/foreign key/)
  })
})

describe('a failed delivery', () => {
  it('is tried again later with the same id, and what comes after it about the document waits', async () => {
    const { secret } = await webhook()
    const { document } = await releaseReport()
    let refusals = 0
    receiver.answer = (response) => {
      const isRefused = receiver.received.at(-1)?.body.includes(document.id) && refusals++ === 0
      response.writeHead(isRefused ? 500 : 200).end()
    }
    await withdraw(document)
    await work()
    await dueNow()
    await work()
    const told = readMessages(receiver, secret).filter(
      ({ data }) => data.document.id === document.id,
    )
    expect(told.map(({ type }) => type)).toEqual([
      'document.released',
      'document.released',
      'document.withdrawn',
    ])
    expect(told[1]?.id).toBe(told[0]?.id)
    expect((await deliveries()).map(({ state }) => state)).toSatisfy((states: unknown[]) =>
      states.every((state) => state === 'delivered'),
    )
  })

  it('is given up in the end, and the administrators are told', async () => {
    await webhook()
    receiver.answer = (response) => response.writeHead(503).end()
    await releaseReport()
    await enqueueDeliveries(payload)
    await asOwner(
      'DELETE FROM newsroom_deliveries WHERE sequence > (SELECT min(sequence) FROM newsroom_deliveries)',
    )
    await asOwner('UPDATE newsroom_deliveries SET attempts = 8')
    await work()
    expect(await deliveries()).toMatchObject([{ attempts: 9, state: 'failed' }])
    await dueNow()
    await work()
    expect(receiver.received).toHaveLength(1)
    const { docs } = await payload.find({
      collection: 'notices',
      overrideAccess: true,
      where: { kind: { equals: 'webhookGivenUp' } },
    })
    expect(docs).toMatchObject([{ title: '合作方' }])
  })

  it('delays no other webhook', async () => {
    const silent = await another()
    silent.answer = () => undefined
    await webhook(silent.url)
    await webhook()
    await releaseReport()
    await enqueueDeliveries(payload)
    await deliver(lanes, payload)
    await expect.poll(() => receiver.received.length).toBeGreaterThan(1)
    await expect.poll(() => silent.received.length).toBe(1)
    expect(lanes.size).toBeGreaterThan(0)
  })

  it('of a killed worker is taken over by another', async () => {
    await webhook()
    await releaseReport()
    await enqueueDeliveries(payload)
    await asOwner(
      `UPDATE newsroom_deliveries SET attempts = 1, next_at = now() - interval '1 second'`,
    )
    await work()
    expect((await deliveries())[0]).toMatchObject({ attempts: 2, state: 'delivered' })
  })
})

describe('webhooks', () => {
  it('are for administrators alone, and so are their secrets', async () => {
    const { id, secret } = await webhook()
    const tokens = [
      undefined,
      ...(await Promise.all((['reporter', 'chiefEditor'] as const).map((role) => signIn(role)))),
    ]
    for (const token of tokens) {
      const answers = await Promise.all([
        askPayload(payload, { path: '/webhooks', token }),
        askPayload(payload, { path: `/webhooks/${id}`, token }),
        askPayload(payload, {
          body: { name: 'x' },
          method: 'PATCH',
          path: `/webhooks/${id}`,
          token,
        }),
        askPayload(payload, { method: 'DELETE', path: `/webhooks/${id}`, token }),
        askPayload(payload, { path: `/newsroom/webhooks/deliveries?webhook=${id}`, token }),
        askPayload(payload, {
          body: { webhook: id },
          method: 'POST',
          path: '/newsroom/webhooks/secret',
          token,
        }),
      ])
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403])
      expect(answers.map(({ text }) => text).join()).not.toContain('whsec_')
    }
    const [row] = await asOwner('SELECT secret FROM webhooks')
    expect(String(row?.secret)).not.toContain('whsec_')
    const kept = await askPayload(payload, { path: `/webhooks/${id}`, token: admin })
    expect(kept.body).toMatchObject({ secret })
  })

  it('keep their secret through a change, take none that is typed, and get a new one when asked', async () => {
    const { id, secret } = await webhook()
    const changed = await askPayload(payload, {
      body: { name: '另一方', secret: 'whsec_typed' },
      method: 'PATCH',
      path: `/webhooks/${id}`,
      token: admin,
    })
    expect(changed.body).toMatchObject({ doc: { name: '另一方', secret } })
    const renewed = await askPayload(payload, {
      body: { webhook: id },
      method: 'POST',
      path: '/newsroom/webhooks/secret',
      token: admin,
    })
    const { secret: fresh } = z.object({ secret: z.string() }).parse(renewed.body)
    expect(fresh).not.toBe(secret)
    await releaseReport()
    await work()
    expect(readMessages(receiver, fresh).length).toBeGreaterThan(0)
  })

  it('send a trial, and anything once more', async () => {
    const { id, secret } = await webhook()
    const tried = await askPayload(payload, {
      body: { webhook: id },
      method: 'POST',
      path: '/newsroom/webhooks/test',
      token: admin,
    })
    expect(tried.body).toMatchObject({ deliveries: [{ event: 'test', state: 'waiting' }] })
    await work()
    const read = new Webhook(secret)
    const verified = receiver.received.map(({ body, headers }) =>
      read.verify(body, headers as Record<string, string>),
    )
    expect(verified).toMatchObject([{ data: { webhook: '合作方' }, type: 'newsroom.test' }])
    const { body } = await askPayload(payload, {
      path: `/newsroom/webhooks/deliveries?webhook=${id}`,
      token: admin,
    })
    const listed = z.object({ deliveries: z.array(z.object({ id: z.string() })) }).parse(body)
    await askPayload(payload, {
      body: { delivery: listed.deliveries[0]?.id, webhook: id },
      method: 'POST',
      path: '/newsroom/webhooks/again',
      token: admin,
    })
    await work()
    const ids = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(ids).toEqual([ids[0], ids[0]])
  })

  it.each(['partner.example', 'ftp://partner.example', 'https://a:b@partner.example'])(
    'take no address like %s',
    async (url) => {
      const { status, text } = await askPayload(payload, {
        body: { name: '合作方', url },
        method: 'POST',
        path: '/webhooks',
        token: admin,
      })
      expect(status).toBe(400)
      expect(text).toContain('接收地址')
    },
  )
})

describe('a WebSub hub', () => {
  it('hears which feeds changed, once each, in every form', async () => {
    const { document, meeting, section } = await releaseReport()
    await enqueueDeliveries(payload)
    while ((await pingHub(payload)) > 0);
    const told = hub.received.map(({ body }) => new URLSearchParams(body))
    expect(new Set(told.map((each) => each.get('hub.mode')))).toEqual(new Set(['publish']))
    const topics = told.map((each) => String(each.get('hub.url')))
    expect(new Set(topics).size).toBe(topics.length)
    const [sectionPage] = await asOwner('SELECT path FROM live_documents WHERE key = $1', [
      `sections:${section.id}`,
    ])
    const [meetingPage] = await asOwner('SELECT path FROM live_documents WHERE key = $1', [
      `meetings:${meeting.id}`,
    ])
    expect(topics).toEqual(
      expect.arrayContaining(
        ['/all.rss', '/all.atom', '/all.json', `${String(sectionPage?.path)}.rss`].map(
          (path) => `http://localhost:3000/feeds${path}`,
        ),
      ),
    )
    if (meetingPage)
      expect(topics).toContain(`http://localhost:3000/feeds${String(meetingPage.path)}.atom`)
    expect(await asOwner('SELECT * FROM newsroom_hub_topics')).toEqual([])
    hub.received.splice(0)
    // What is withdrawn is missing from the feeds it stood in.
    await withdraw(document)
    await enqueueDeliveries(payload)
    while ((await pingHub(payload)) > 0);
    expect(hub.received.map(({ body }) => new URLSearchParams(body).get('hub.url'))).toContain(
      `http://localhost:3000/feeds${String(sectionPage?.path)}.rss`,
    )
  })

  it('that is away is told later', async () => {
    hub.answer = (response) => response.writeHead(503).end()
    await releaseReport()
    await enqueueDeliveries(payload)
    while ((await pingHub(payload)) > 0);
    const waiting = await asOwner('SELECT topic FROM newsroom_hub_topics WHERE attempts = 1')
    expect(waiting.length).toBeGreaterThan(2)
    hub.answer = (response) => response.writeHead(204).end()
    await asOwner('UPDATE newsroom_hub_topics SET next_at = now()')
    while ((await pingHub(payload)) > 0);
    expect(await asOwner('SELECT topic FROM newsroom_hub_topics')).toEqual([])
  })
})
