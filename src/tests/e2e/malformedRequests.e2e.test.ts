import { Agent, request as httpRequest } from 'node:http'
import { releaseDocuments } from 'payload-newsroom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Garbage } from '../fixtures/garbage/makeGarbage.ts'
import type { PublicRoute } from '../fixtures/garbage/publicRoutes.ts'
import type { RunningApp } from '../setup/startApp.ts'

import { documentsOf, draftPackage } from '../fixtures/draftPackage.ts'
import { makeGarbage, numbersFrom } from '../fixtures/garbage/makeGarbage.ts'
import { publicRoutes } from '../fixtures/garbage/publicRoutes.ts'
import { startApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

/** Another run of the same seed asks the same; `GARBAGE_SEED` asks something else. */
const seed = Number(process.env.GARBAGE_SEED ?? 20261128)
const requests = 5000
const slowest = 50

let answers: readonly Asked[]
let app: RunningApp

const { accountOf, database, payload } = await useNewsroom('garbage')

beforeAll(async () => {
  const { meeting, report, speech } = await draftPackage(payload)
  const outcome = await releaseDocuments({
    documents: documentsOf({ meeting, report, speech }),
    payload,
    user: await accountOf('chiefEditor'),
  })
  expect(outcome.kind).toBe('released')
  app = await startApp(database)
  answers = await askEverything([
    report.id,
    meeting.id,
    ...[report, speech, meeting].map(({ slug }) => slug ?? ''),
  ])
}, 600_000)

afterAll(async () => {
  await app.stop()
})

type Answer = {
  readonly ms: number
  readonly said: string
  /** 0 when the connection was dropped. */
  readonly status: number
}

type Asked = {
  readonly answer: Answer
  readonly garbage: Garbage
  readonly route: PublicRoute
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

function send({ body, headers, method, target }: Garbage): Promise<Answer> {
  const startedAt = performance.now()
  return new Promise((resolve) => {
    const end = (status: number, said: string) => {
      resolve({ ms: performance.now() - startedAt, said, status })
    }
    const asked = httpRequest(app.url + target, { agent, headers, method }, (response) => {
      let said = ''
      response
        .setEncoding('latin1')
        .on('data', (part: string) => (said = (said + part).slice(0, 2000)))
        .on('end', () => {
          end(response.statusCode ?? 0, said)
        })
        .on('error', ({ message }) => {
          end(0, message)
        })
    })
    asked.on('error', ({ message }) => {
      end(0, message)
    })
    asked.end(body)
  })
}

/** Every route in turn, eight at a time. */
async function askEverything(known: readonly string[]): Promise<Asked[]> {
  const next = numbersFrom(seed)
  const routes = publicRoutes(payload)
  const waiting = Array.from({ length: requests }, (_, each) => routes[each % routes.length])
    .filter((route) => route !== undefined)
    .map((route) => ({ garbage: makeGarbage({ known, next, route }), route }))
    .reverse()
  const asked: Asked[] = []
  const askNext = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop())
      asked.push({ ...one, answer: await send(one.garbage) })
  }
  await Promise.all(Array.from({ length: 8 }, askNext))
  return asked
}

/** Enough to send it again by hand. */
const describeIt = ({ answer, garbage: { body, headers, method, target } }: Asked) =>
  JSON.stringify({
    answer: { ...answer, said: answer.said.slice(0, 200) },
    body: body?.toString('latin1').slice(0, 200),
    headers,
    method,
    target: target.slice(0, 400),
  })

/** GraphQL says within 200 what went wrong. 501 is oEmbed's own word for a format that is not to be had. */
const isOurFault = ({ answer: { said, status } }: Asked): boolean =>
  status === 0 || (status >= 500 && status !== 501) || /"statusCode":5\d\d/u.test(said)

describe(`${String(requests)} malformed requests, seed ${String(seed)}`, () => {
  it('reach every kind of route', () => {
    const kinds = new Set(answers.map(({ route }) => route.kind))
    expect([...kinds].toSorted()).toEqual(['action', 'graphql', 'panel', 'reader', 'rest'])
    expect(answers).toHaveLength(requests)
  })

  it('cause no server error', () => {
    expect(answers.filter(isOurFault).map(describeIt)).toEqual([])
  })

  it('leave a log of whole lines without control characters', () => {
    const lines = app.output().split('\n').slice(0, -1)
    expect(lines.filter((line) => /\p{Cc}|[\u2028\u2029\u202a-\u202e]/u.test(line))).toEqual([])
    // What Payload says begins with its time; a stack that ran on would not.
    expect(lines.filter((line) => /^\s+at |^\s*[{}"\]]/u.test(line))).toEqual([])
  })

  it('are answered no slower than their route usually is', async () => {
    const placeOf = ({ garbage: { method }, route: { path, subject = '' } }: Asked) =>
      `${method} ${path} ${subject}`
    const times = new Map<string, number[]>()
    for (const each of answers)
      times.set(placeOf(each), [...(times.get(placeOf(each)) ?? []), each.answer.ms])
    const medianOf = (asked: Asked): number => {
      const sorted = (times.get(placeOf(asked)) ?? []).toSorted((one, other) => one - other)
      return sorted[Math.floor(sorted.length / 2)] ?? 0
    }
    const isSlow = (asked: Asked, ms: number) => ms > slowest * medianOf(asked)
    const slow: string[] = []
    for (const asked of answers.filter((each) => isSlow(each, each.answer.ms))) {
      // A machine that was busy once is not busy each time: what is slow by itself is slow again.
      const again: number[] = []
      for (let time = 0; time < 5; time++) again.push((await send(asked.garbage)).ms)
      if (isSlow(asked, Math.min(...again))) slow.push(describeIt(asked))
    }
    expect(slow).toEqual([])
  }, 300_000)
})

/** Where Next fails by itself at what looks like a server action, and pages that take nothing. */
const nothingToWrite = [
  '/',
  '/_not-found',
  '/_error',
  '/_app',
  '/_document',
  '/_global-error',
  '/_next/image',
  '/_next/data/x',
  '/500',
  '/api/../_error',
] as const

const one = (given: Partial<Garbage> & Pick<Garbage, 'method' | 'target'>) =>
  send({ body: undefined, headers: {}, ...given })

describe('a request that Next fails at', () => {
  it.each(nothingToWrite)('as a server action is refused: %s', async (target) => {
    const types = ['multipart/form-data', 'multipart/form-data; boundary=x', 'text/plain']
    for (const type of types)
      for (const action of [{}, { 'Next-Action': 'x' }] as Record<string, string>[]) {
        const headers = { 'Content-Type': type, ...action }
        const { status } = await one({ body: Buffer.from('x'), headers, method: 'POST', target })
        expect(status).toBe(405)
      }
  })

  it.each(['/', '/admin', '/api', '/api/reports', '/api/graphql', '/_error'])(
    'by TRACE is refused: %s',
    async (target) => {
      expect((await one({ method: 'TRACE', target })).status).toBe(405)
    },
  )

  it.each(['/500', '/500/', '/%35%30%30', '/404'])(
    'finds no page of a failure: %s',
    async (target) => {
      const { status } = await one({ method: 'GET', target })
      expect([308, 404]).toContain(status)
    },
  )

  it('asks GraphQL for a subscription, by GET and POST, and is told that there are none', async () => {
    const target = '/api/graphql'
    const query = 'subscription{x}'
    const headers = { 'Content-Type': 'application/json' }
    const answered = [
      await one({ method: 'GET', target: `${target}?query=${encodeURIComponent(query)}` }),
      await one({ body: Buffer.from(JSON.stringify({ query })), headers, method: 'POST', target }),
    ]
    for (const { said, status } of answered)
      expect([status < 500, said]).toEqual([true, expect.stringContaining('errors')])
  })
})
