import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { describe, expect, it } from 'vitest'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { askGraphql, askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { create, payload, signIn } = await useNewsroom('deep_nesting', { accounts: ['chiefEditor'] })
payload.logger.level = 'silent'
const token = await signIn('chiefEditor')
const report = (await draftPackage(payload)).report.id

const around = (open: string, inside: string, close: string) => (levels: number) =>
  open.repeat(levels) + inside + close.repeat(levels)

/** As text: what writes it anew would walk it by recursion itself. */
const shapes = {
  lists: around('[', '1', ']'),
  objects: around('{"a":', '1', '}'),
  rows: around('[{"a":', '1', '}]'),
  text: (levels: number) =>
    `{"root":{"type":"root","children":[${around('{"type":"quote","children":[', '', ']}')(levels)}]}}`,
  where: around('{"and":[', '{}', ']}'),
} as const

type Shape = keyof typeof shapes

/** From what is barely refused to what no stack holds. */
const depths = [210, 3000, 20_000]

const every = (names: readonly Shape[]) =>
  names.flatMap((shape) => depths.map((levels) => ({ levels, shape })))

const send = (path: string, body: string, method: 'PATCH' | 'POST' = 'POST') =>
  askPayload(payload, {
    body,
    headers: { 'Content-Type': 'application/json', 'If-Match': '*' },
    method,
    path,
    token,
  })

describe('what nests without end', () => {
  it.each(every(['lists', 'objects', 'rows', 'text']))(
    'is refused in every collection: $levels levels of $shape',
    async ({ levels, shape }) => {
      const body = `{"unknown":${shapes[shape](levels)}}`
      for (const { slug } of payload.config.collections) {
        const { status } = await send(`/${slug}?draft=true`, body)
        expect([slug, status]).toEqual([slug, expect.toBeOneOf([400, 403, 404, 501])])
      }
    },
  )

  it.each(['lists', 'objects', 'rows', 'text'] as const)(
    'is refused in every field of a report that is there: %s',
    async (shape) => {
      const { flattenedFields } = payload.collections.reports.config
      for (const { name } of flattenedFields)
        for (const search of ['', '?draft=true']) {
          const body = `{"${name}":${shapes[shape](3000)}}`
          const { status, text } = await send(`/reports/${report}${search}`, body, 'PATCH')
          expect([name, status, text]).toEqual([name, 400, expect.stringContaining('嵌套过深')])
        }
    },
  )

  it.each(every(['objects', 'rows']))(
    'is refused in the settings and in a copy: $levels levels of $shape',
    async ({ levels, shape }) => {
      const body = `{"headline":${shapes[shape](levels)}}`
      expect((await send('/globals/site-settings', body)).status).toBe(400)
      expect((await send(`/reports/${report}/duplicate`, body)).status).toBe(400)
    },
  )

  it.each(every(['where', 'lists', 'objects']))(
    'is refused in a question, whoever asks: $levels levels of $shape',
    async ({ levels, shape }) => {
      const headers = {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      }
      const paths = ['/reports', `/reports/${report}`, '/payload-locked-documents', '/users']
      for (const path of [...paths, '/payload-preferences'])
        for (const name of ['data', 'where'])
          for (const asker of [undefined, token]) {
            const body = `${name}=${shapes[shape](levels)}`
            const question = { body, headers, method: 'POST', path, token: asker } as const
            expect((await askPayload(payload, question)).status).toBeLessThan(500)
          }
    },
  )

  it('is refused to code of the house before Payload copies it', async () => {
    for (const levels of depths) {
      const body = JSON.parse(shapes.text(levels)) as never
      const refused = { message: expect.stringMatching(/嵌套|nests/u) as string, status: 400 }
      const make = create('reports', { body, genre: 'news', headline: '试存' })
      await expect(make).rejects.toMatchObject(refused)
      const set = { slug: 'site-settings', data: { name: body }, overrideAccess: true } as const
      await expect(payload.updateGlobal(set)).rejects.toMatchObject(refused)
      const save = {
        id: report,
        collection: 'reports',
        data: { body },
        overrideAccess: true,
      } as const
      await expect(payload.update({ ...save, draft: true })).rejects.toMatchObject(refused)
    }
  })

  it('and so is what goes round in a circle', async () => {
    const circle: Record<string, unknown> = {}
    Object.assign(circle, { again: circle, once: [circle] })
    const make = create('reports', { body: circle, genre: 'news', headline: '试存' })
    await expect(make).rejects.toMatchObject({ status: 400 })
  })
})

describe('a GraphQL document that nests without end', () => {
  /** Some are more than the parser takes, some only more than what walks them afterwards. */
  const levels = [100, 210, 500, 900, 1300, 1700, 2100, 2500, 3000, 15_000]
  const documents: Readonly<Record<string, (count: number) => string>> = {
    'a default of a variable': (count) =>
      `query ($a: JSON = ${shapes.lists(count)}) { Reports(where: { body: { equals: $a } }) { docs { id } } }`,
    'a value': (count) =>
      `mutation { createReport(draft: true, data: { body: ${shapes.lists(count)} }) { id } }`,
    conditions: (count) => `{ Reports @skip(if: ${shapes.lists(count)}) { docs { id } } }`,
    fields: around('{ a ', '{ b }', '}'),
    'filters in place': (count) =>
      `{ Reports(where: ${around('{ AND: [', '{}', '] }')(count)}) { docs { id } } }`,
    'fragments in place': around('{ ... ', '{ Reports { docs { id } } }', '}'),
    types: (count) => `query ($a: ${around('[', 'Int', ']')(count)}) { Reports { docs { id } } }`,
  }
  it.each(Object.keys(documents))('is refused: %s', async (name) => {
    for (const count of levels)
      for (const asker of [undefined, token]) {
        const { body, status } = await askGraphql(payload, {
          text: documents[name]?.(count) ?? '',
          token: asker,
        })
        expect([count, status]).toEqual([count, expect.toBeOneOf([200, 400])])
        expect(body).toHaveProperty('errors')
      }
  })

  it.each(every(['lists', 'objects', 'text']))(
    'is refused in a variable: $levels levels of $shape',
    async ({ levels: count, shape }) => {
      const text =
        'mutation ($b: JSON) { createReport(draft: true, data: { headline: "渡口", body: $b }) { id } }'
      const request = new Request('http://localhost:3000/api/graphql', {
        body: `{"query":${JSON.stringify(text)},"variables":{"b":${shapes[shape](count)}}}`,
        headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
        method: 'POST',
      })
      const answer = await GRAPHQL_POST(Promise.resolve(payload.config))(request)
      expect(answer.status).toBeLessThan(500)
      expect(await answer.json()).toHaveProperty('errors')
    },
  )
})

describe('a condition in a GraphQL document', () => {
  it.each([
    '{ Reports @skip(if: 1) { totalDocs } }',
    '{ Reports @include(if: "true") { totalDocs } }',
    '{ Reports @skip { totalDocs } }',
    '{ Reports @skip(if: $a) { totalDocs } }',
    'query ($a: Boolean) { Reports @skip(if: $a) { totalDocs } }',
    'query ($a: Boolean) { ...a @skip(if: $a) } fragment a on Query { Reports { totalDocs } }',
    '{ ...a } fragment a on Query { Reports { totalDocs @include(if: [true]) } }',
  ])('that is none is refused: %s', async (text) => {
    const { body, status } = await askGraphql(payload, { text })
    expect(status).toBeLessThan(500)
    expect(body).toHaveProperty('errors')
  })

  it.each([
    { data: { Reports: { totalDocs: 0 } }, isLeft: false },
    { data: {}, isLeft: true },
  ])('is kept to: $isLeft', async ({ data, isLeft }) => {
    const text =
      'query a ($a: Boolean!) { ...b } query c { Reports { totalDocs } } fragment b on Query { Reports @skip(if: $a) { totalDocs } }'
    const request = new Request('http://localhost:3000/api/graphql', {
      body: JSON.stringify({ operationName: 'a', query: text, variables: { a: isLeft } }),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    const answer = await GRAPHQL_POST(Promise.resolve(payload.config))(request)
    expect(await answer.json()).toEqual({ data })
  })
})
