import type { Payload } from 'payload'

import { Agent, request as httpRequest } from 'node:http'
import { writeFileSync } from 'node:fs'
import { releaseDocuments } from 'payload-newsroom'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { Garbage } from '../fixtures/garbage/makeGarbage.ts'
import type { PublicRoute } from '../fixtures/garbage/publicRoutes.ts'
import type { TestDatabase } from '../setup/createTestDatabase.ts'
import type { RunningApp } from '../setup/startApp.ts'

import { accountOf, draftPackage } from '../fixtures/draftPackage.ts'
import { makeGarbage, numbersFrom } from '../fixtures/garbage/makeGarbage.ts'
import { publicRoutes } from '../fixtures/garbage/publicRoutes.ts'
import { createTestDatabase } from '../setup/createTestDatabase.ts'
import { startApp } from '../setup/startApp.ts'
import { startPayload } from '../setup/startPayload.ts'

const seed = Number(process.env.GARBAGE_SEED ?? 20261128)
const requests = 5000

let app: RunningApp
let database: TestDatabase
let known: string[]
let payload: Payload
let routes: readonly PublicRoute[]

beforeAll(async () => {
  database = await createTestDatabase('garbage')
  payload = await startPayload(database)
  const { meeting, report, speech } = await draftPackage(payload)
  const outcome = await releaseDocuments({
    documents: [
      { collection: 'reports', id: report.id },
      { collection: 'speeches', id: speech.id },
      { collection: 'meetings', id: meeting.id },
    ],
    payload,
    user: await accountOf({ payload, role: 'chiefEditor' }),
  })
  expect(outcome.kind).toBe('released')
  known = [report.id, meeting.id, ...[report, speech, meeting].map(({ slug }) => slug ?? '')]
  routes = publicRoutes(payload)
  app = await startApp({ database })
}, 180_000)

afterAll(async () => {
  await app.stop()
  await payload.destroy()
  await database.drop()
})

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

interface Answer {
  readonly ms: number
  /** 0 when the connection was dropped. */
  readonly status: number
  readonly why?: string
}

function send({ body, headers, method, target }: Garbage): Promise<Answer> {
  const startedAt = performance.now()
  return new Promise((resolve) => {
    const end = (status: number, why?: string) => {
      resolve({ ms: performance.now() - startedAt, status, ...(why !== undefined && { why }) })
    }
    const asked = httpRequest(app.url + target, { agent, headers, method }, (response) => {
      response
        .on('end', () => end(response.statusCode ?? 0))
        .on('error', ({ message }) => end(0, message))
        .resume()
    })
    asked.on('error', ({ message }) => end(0, message)).end(body)
  })
}

it('exploration', async () => {
  const next = numbersFrom(seed)
  const order = Array.from({ length: requests }, (_, each) => routes[each % routes.length]!)
  const all = order.map((route) => ({ garbage: makeGarbage({ known, next, route }), route }))
  const answers: { answer: Answer; garbage: Garbage; route: PublicRoute }[] = []
  let at = 0
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let one = all[at++]; one; one = all[at++]) {
        answers.push({ ...one, answer: await send(one.garbage) })
      }
    }),
  )
  const bad = answers.filter(({ answer }) => answer.status === 0 || answer.status >= 500)
  const lines = bad.map(({ answer, garbage, route }) =>
    JSON.stringify([
      answer.status,
      answer.why,
      route.path,
      route.subject,
      garbage.method,
      garbage.target.slice(0, 300),
      garbage.headers,
      garbage.body?.toString('latin1').slice(0, 200),
    ]),
  )
  writeFileSync('/tmp/h1-bad.txt', lines.join('\n'))
  writeFileSync('/tmp/h1-out.txt', app.output())
  writeFileSync(
    '/tmp/h1-all.txt',
    answers
      .map(({ answer, garbage, route }) =>
        [
          answer.status,
          Math.round(answer.ms * 10) / 10,
          garbage.method,
          route.path,
          route.subject,
          garbage.target.slice(0, 200),
        ].join('\t'),
      )
      .join('\n'),
  )
  console.log(routes.length, bad.length)
}, 600_000)
