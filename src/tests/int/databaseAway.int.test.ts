import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { handleEndpoints } from 'payload'
import { contentApi, unlessUnavailable } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import type { Line } from '../fixtures/startLine.ts'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { startLine } from '../fixtures/startLine.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let line: Line
const { payload, signIn } = await useNewsroom('away', {
  accounts: ['editor'],
  env: async ({ appUrl }) => {
    line = await startLine(appUrl)
    return { DATABASE_URL: line.urlOf(appUrl) }
  },
})
payload.logger.level = 'silent'
const token = await signIn('editor')
const report = (await draftPackage(payload)).report.id

type Asked = {
  readonly body?: Record<string, unknown>
  readonly by: 'anybody' | 'staff'
  readonly method?: string
  readonly path: string
}

/** As the routes of the app answer. */
async function ask({ body, by, method, path }: Asked): Promise<Response> {
  const { config } = payload
  const rest = (request: Request) => handleEndpoints({ config: Promise.resolve(config), request })
  const handle = path.startsWith('/graphql') ? GRAPHQL_POST(config) : rest
  const request = new Request(`http://localhost:3000/api${path}`, {
    headers: {
      ...(by === 'staff' && { Authorization: `JWT ${token}` }),
      'Content-Type': 'application/json',
    },
    method: method ?? 'GET',
    ...(body && { body: JSON.stringify(body) }),
  })
  return unlessUnavailable({ config, handle: contentApi({ config, handle }) })(request)
}

const questions: readonly Asked[] = [
  { by: 'staff', path: '/users/me' },
  { by: 'staff', path: '/reports?draft=true' },
  { by: 'staff', path: '/reports/ID?draft=true' },
  { body: { kicker: '没有丢' }, by: 'staff', method: 'PATCH', path: '/reports/ID?draft=true' },
  { by: 'staff', path: '/newsroom/desk' },
  { by: 'staff', path: '/newsroom/notices' },
  { body: {}, by: 'staff', method: 'POST', path: '/newsroom/release' },
  { body: {}, by: 'staff', method: 'POST', path: '/users/refresh-token' },
  { by: 'staff', path: '/access' },
  { by: 'staff', path: '/globals/site-settings' },
  { body: { query: '{ meUser { user { id } } }' }, by: 'staff', method: 'POST', path: '/graphql' },
  { body: { query: '{ Reports { totalDocs } }' }, by: 'anybody', method: 'POST', path: '/graphql' },
  { by: 'anybody', path: '/reports' },
  { by: 'anybody', path: '/reports?where[headline][like]=away' },
  { by: 'anybody', path: '/people/count' },
  { by: 'anybody', path: '/newsroom/search?q=away' },
  {
    body: { email: 'editor@test.example', password: '口令-editor' },
    by: 'anybody',
    method: 'POST',
    path: '/users/login',
  },
]

describe('a database that is away', () => {
  it.each(questions)(
    'is said with 503 to $by at $method $path, and over by itself',
    async (asked) => {
      const question = { ...asked, path: asked.path.replace('ID', report) }
      await ask(question)
      await line.cut()
      const answer = await ask(question).finally(() => line.mend())
      expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '5'])
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
      const { errors } = (await answer.json()) as { errors: { message: string }[] }
      expect(errors[0]?.message).toMatch(/暂时|正忙/)
      const after = await ask(question)
      expect(after.status).not.toBe(503)
      expect(await (await ask({ by: 'staff', path: '/users/me' })).json()).toMatchObject({
        user: { email: 'editor@test.example' },
      })
    },
  )
})
