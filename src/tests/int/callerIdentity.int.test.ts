import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { executeAuthStrategies, handleEndpoints } from 'payload'
import { contentApi } from 'payload-newsroom'
import { beforeAll, describe, expect, it } from 'vitest'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { draftPicture } from '../fixtures/picture.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

/** Of what was released and has a newer draft. */
let report: string
/** What nobody outside may read. */
const secrets: string[] = ['LEAK-']

const { edit, payload, release, signIn } = await useNewsroom('caller_identity', {
  accounts: ['chiefEditor'],
  env: { NEWSROOM_PROXIES: '1' },
})
const token = await signIn('chiefEditor')

beforeAll(async () => {
  const released = await draftPackage(payload)
  const draft = await draftPackage(payload)
  const documents = [{ collection: 'reports' as const, id: released.report.id }]
  expect(await release(documents)).toMatchObject({ kind: 'released' })
  report = released.report.id
  const save = (id: string, headline: string) => edit({ collection: 'reports', id }, { headline })
  await save(report, 'LEAK-REVISION')
  await save(draft.report.id, 'LEAK-DRAFT')
  await draftPicture(payload, { alt: 'LEAK-PICTURE' })
  secrets.push(draft.report.id, draft.meeting.id, draft.person.id, draft.speech.id)
})

const direct = { 'Sec-Fetch-Site': 'none' }

/** How a session may be written down, by those who mean well and by those who do not. */
const spellings: readonly { name: string; toHeaders: (token: string) => Record<string, string> }[] =
  [
    ['as browsers write it', (each: string) => `payload-token=${each}`],
    ['with a blank before the sign', (each: string) => `payload-token =${each}`],
    ['with a tab before the sign', (each: string) => `payload-token\t=${each}`],
    ['with a blank of another kind', (each: string) => `payload-token\u00a0=${each}`],
    ['after another kind of blank', (each: string) => `\u00a0payload-token=${each}`],
    ['after others, without a blank', (each: string) => `reading=elder;payload-token =${each}`],
    ['after an empty one of that name', (each: string) => `payload-token=; payload-token =${each}`],
    ['before a broken one', (each: string) => `payload-token =${each}; payload-token=%`],
    ['with escapes', (each: string) => `payload-token =%65${each.slice(1)}`],
    ['in capitals', (each: string) => `PAYLOAD-TOKEN=${each}`],
  ]
    .map(([name, toCookie]) => ({
      name: `a cookie ${String(name)}`,
      toHeaders: (each: string) => ({
        ...direct,
        Cookie: (toCookie as (token: string) => string)(each),
      }),
    }))
    .concat(
      ['JWT ', 'Bearer ', 'jwt ', 'JWT  ', 'Newsroom-Key '].map((scheme) => ({
        name: `the header Authorization: ${scheme}`,
        toHeaders: (each) => ({ ...direct, Authorization: `${scheme}${each}` }) as never,
      })),
      {
        name: 'a header that is something else, and a cookie',
        toHeaders: (each) =>
          ({ ...direct, Authorization: 'Basic eDp5', Cookie: `payload-token =${each}` }) as never,
      },
    )

type Ask = (headers: Record<string, string>, mark: number) => Request

const at =
  (path: string): Ask =>
  (headers, mark) =>
    new Request(`http://localhost:3000/api${path.replace('MARK', String(mark))}`, { headers })

const posting =
  (query: string): Ask =>
  (headers, mark) =>
    new Request('http://localhost:3000/api/graphql', {
      body: JSON.stringify({ query: query.replace('MARK', String(mark)) }),
      headers: { ...headers, 'Content-Type': 'application/json' },
      method: 'POST',
    })

/** Each may be asked in as many words as one likes: MARK makes an address that was not asked before. */
const surfaces: readonly { ask: Ask; name: string }[] = [
  { ask: at('/reports?draft=true&limit=100&depth=0&MARK'), name: 'a list' },
  { ask: at('/reports?draft=true&trash=true&limit=100&depth=2&MARK'), name: 'a list in depth' },
  { ask: at('/people?draft=true&limit=100&MARK'), name: 'people' },
  { ask: at('/media?draft=true&limit=100&MARK'), name: 'pictures' },
  { ask: at('/reports/count?draft=true&MARK'), name: 'a number' },
  { ask: at('/reports/versions?MARK'), name: 'versions' },
  { ask: at('/newsroom/search?q=LEAK&MARK'), name: 'the search' },
  { ask: at('/newsroom/feed?limit=MARK'), name: 'the feed' },
  {
    ask: posting('{ Reports(draft: true) { docs { id headline } totalDocs } } # MARK'),
    name: 'GraphQL',
  },
  {
    ask: at(
      `/graphql?query=${encodeURIComponent('{ Reports(draft: true) { docs { id headline } } }')}&MARK`,
    ),
    name: 'GraphQL by GET',
  },
]

let mark = 0

async function answerTo(request: Request) {
  const handle = request.url.includes('/api/graphql')
    ? GRAPHQL_POST(Promise.resolve(payload.config))
    : (each: Request) => handleEndpoints({ config: Promise.resolve(payload.config), request: each })
  const surface = contentApi({ config: Promise.resolve(payload.config), handle })
  const response = await surface(request)
  return { headers: response.headers, status: response.status, text: await response.text() }
}

const leaksIn = (text: string) => secrets.filter((word) => text.includes(word))

const isKnown = async (headers: Record<string, string>) =>
  (await executeAuthStrategies({ headers: new Headers(headers), payload })).user !== null

describe('a cached answer', () => {
  const ways = spellings.flatMap((spelling) =>
    surfaces.map((surface) => ({ name: `${spelling.name}, ${surface.name}`, spelling, surface })),
  )

  it.each(ways)('goes to no other caller: $name', async ({ spelling, surface }) => {
    const here = (mark += 1)
    const headers = spelling.toHeaders(token)
    const nobody = await answerTo(surface.ask({}, here + 1000))
    const mine = await answerTo(surface.ask(headers, here))
    const theirs = await answerTo(surface.ask({}, here))
    expect(leaksIn(theirs.text)).toEqual([])
    expect(theirs.status).toBe(nobody.status)
    // Whoever Payload knows has an answer of their own, which says so; all others have what anybody has.
    const known = await isKnown(headers)
    expect(mine.headers.get('cache-control') === 'private, no-store').toBe(known)
    expect(known ? [] : leaksIn(mine.text)).toEqual([])
  })

  it('is not shared, by every spelling of a session that Payload accepts', async () => {
    const known = await Promise.all(
      spellings.map(async ({ toHeaders }) => isKnown(toHeaders(token))),
    )
    // So that the table above asks what it means to ask.
    expect(known.filter(Boolean).length).toBeGreaterThan(7)
  })
})

describe('an invalid session', () => {
  it.each([
    ['expired', () => 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6IjEifQ.x'],
    ['of another newsroom', () => `${token.slice(0, -3)}abc`],
  ])('is treated as anonymous: %s', async (_, toToken) => {
    const headers = { ...direct, Cookie: `payload-token =${toToken()}` }
    const { headers: said, status } = await answerTo(
      at('/reports?limit=1')({ ...headers, 'X-Forwarded-For': '203.0.113.9' }, 7),
    )
    expect([status, said.get('ratelimit-limit')]).toEqual([200, '600'])
  })
})
