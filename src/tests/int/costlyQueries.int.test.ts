import { describe, expect, it } from 'vitest'

import { askGraphql, askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const tokens: (string | undefined)[] = [undefined]

const { payload, signIn } = await useNewsroom('dear_questions', { accounts: ['editor'] })
payload.logger.level = 'silent'
tokens.push(await signIn('editor'))

/** As long as one likes: a POST that stands for a GET. */
const byPost = (fields: Record<string, string>) => ({
  body: new URLSearchParams(fields).toString(),
  headers: {
    'Content-Type': 'application/x-www-form-urlencoded',
    'X-HTTP-Method-Override': 'GET',
  },
  method: 'POST' as const,
})

const nested = (levels: number) =>
  `${'{"and":['.repeat(levels)}{"headline":{"equals":"x"}}${']}'.repeat(levels)}`

const deepValue = (levels: number) =>
  `{"headline":{"equals":${'['.repeat(levels)}"x"${']'.repeat(levels)}}}`

const listOf = (count: number, each: string) => Array.from({ length: count }, () => each)

const dear: readonly { fields: Record<string, string>; name: string }[] = [
  { fields: { 'where[headline][like]': 'a '.repeat(60_000) }, name: 'many words' },
  { fields: { 'where[headline][not_like]': 'a '.repeat(300) }, name: 'many words not to find' },
  { fields: { 'where[headline][equals]': 'a'.repeat(2000) }, name: 'a long value' },
  { fields: { 'where[headline][contains]': '县'.repeat(2000) }, name: 'a long part' },
  { fields: { 'where[id][in]': listOf(5000, 'a').join(',') }, name: 'a long list' },
  {
    fields: { where: JSON.stringify({ id: { not_in: listOf(5000, 'a') } }) },
    name: 'a long list in JSON',
  },
  { fields: { sort: listOf(5000, 'headline').join(',') }, name: 'many fields to sort by' },
  { fields: { sort: 'a'.repeat(5000) }, name: 'a long field to sort by' },
  { fields: { where: nested(200) }, name: 'filters within filters' },
  { fields: { where: deepValue(200) }, name: 'lists within lists' },
  { fields: { where: JSON.stringify({ or: listOf(5000, '').map(() => ({})) }) }, name: 'nothing' },
  { fields: { where: `{"or":[${nested(40)},${nested(40)}]}` }, name: 'two deep filters' },
  {
    fields: Object.fromEntries(listOf(900, 'x').map((_, each) => [`select[f${each}]`, 'true'])),
    name: 'many fields to show',
  },
]

const surfaces = ['/reports', '/reports/count', '/people', '/reports/versions', '/users'] as const

describe('a costly query', () => {
  const ways = surfaces.flatMap((path) => dear.map((each) => ({ path, ...each })))
  // How many there are is asked without what to show of them, and in which order.
  const isMeant = ({ fields, path }: (typeof ways)[number]) =>
    !path.endsWith('count') || 'where' in fields || Object.keys(fields)[0]?.startsWith('where[')
  it.each(ways.filter(isMeant))(
    'is refused in words: $name, of $path',
    async ({ fields, path }) => {
      for (const token of tokens) {
        const { status, text } = await askPayload(payload, { ...byPost(fields), path, token })
        expect([400, 403]).toContain(status)
        // Whoever may not ask at all is told that first, or the other.
        expect([text.length < 400, text.includes('message')]).toEqual([true, true])
      }
    },
  )

  it.each(dear)('is refused to staff too: $name', async ({ fields }) => {
    const { status, text } = await askPayload(payload, {
      ...byPost(fields),
      path: '/reports',
      token: tokens[1],
    })
    expect([status, text]).toEqual([400, expect.stringMatching(/过多|过长|过深/u)])
  })

  it.each<Record<string, string>>([
    { 'where[headline][like]': '闭幕 会议 公报' },
    { 'where[id][in]': listOf(100, '01900000-0000-7000-8000-000000000000').join(',') },
    { sort: '-date,headline' },
    { where: nested(5) },
  ])('does not include what the panel asks: %o', async (fields) => {
    for (const token of tokens) {
      const { status } = await askPayload(payload, { ...byPost(fields), path: '/reports', token })
      expect(status).toBe(200)
    }
  })

  it.each([
    { variables: { where: { headline: { like: 'a '.repeat(6000) } } } },
    { variables: { where: { id: { in: listOf(5000, '01900000-0000-7000-8000-000000000000') } } } },
  ])('is refused by GraphQL as well', async ({ variables }) => {
    const text = 'query ($where: Report_where) { Reports(where: $where) { totalDocs } }'
    const { body, status } = await askGraphql(payload, { text, variables })
    expect([status, JSON.stringify(body)]).toEqual([200, expect.stringMatching(/过多|过长/u)])
  })
})

const login = (name: string) =>
  `${name}: loginUser(email: "${name}@test.example", password: "x") { exp }`

describe('a GraphQL document', () => {
  it.each([
    ['in the open', `mutation { ${login('a')} ${login('b')} }`],
    [
      'in a fragment',
      `mutation { ...two } fragment two on Mutation { ${login('a')} ${login('b')} }`,
    ],
    ['in one without a name', `mutation { ... on Mutation { ${login('a')} ${login('b')} } }`],
    [
      'in two',
      `mutation { ...a ...b } fragment a on Mutation { ${login('a')} } fragment b on Mutation { ${login('b')} }`,
    ],
    [
      'in one within another',
      `mutation { ...a } fragment a on Mutation { ...b ${login('a')} } fragment b on Mutation { ... { ${login('b')} } }`,
    ],
  ])('that writes twice is refused, in fragments too: %s', async (_, text) => {
    const { text: said } = await askGraphql(payload, { text })
    expect(said).toContain('one mutation at a time')
  })

  it('with many root fields is refused, in fragments too', async () => {
    const all = ['Reports', 'Speeches', 'Meetings', 'People', 'Sections', 'allMedia']
    const fields = [...all.map((each) => `${each} { totalDocs }`)]
    const counts = ['Reports', 'Speeches', 'Meetings', 'People', 'Sections', 'Reporters'].map(
      (each) => `count${each} { totalDocs }`,
    )
    const inside = [...fields, ...counts].join(' ')
    for (const text of [`{ ${inside} }`, `{ ...all } fragment all on Query { ${inside} }`]) {
      const { text: said } = await askGraphql(payload, { text })
      expect(said).toContain('at most 10 questions')
    }
  })

  const whole = '{ docs { html plainText sections body lead } }'
  const nine = Array.from({ length: 9 }, (_, each) => `a${each}: Reports(limit: 100) ${whole}`)
  it.each([
    [`{ ${nine.join(' ')} }`, {}],
    ['{ a: Reports(limit: 60) { totalDocs } b: Speeches(limit: 60) { totalDocs } }', {}],
    ['{ a: Reports(limit: 0) { totalDocs } b: Speeches { totalDocs } }', {}],
    ['{ a: Reports(pagination: false) { totalDocs } b: Speeches { totalDocs } }', {}],
    [
      'query ($n: Int) { a: Reports(limit: $n) { totalDocs } b: Speeches { totalDocs } }',
      { n: 100 },
    ],
    ['query ($n: Int = 100) { a: Reports(limit: $n) { totalDocs } b: Speeches { totalDocs } }', {}],
    [
      '{ ...a ...b } fragment a on Query { a: Reports(limit: 60) { totalDocs } } fragment b on Query { b: Reports(limit: 60) { totalDocs } }',
      {},
    ],
    [
      '{ Reports(limit: 100) { docs { html plainText sections speeches { html plainText sections } } } }',
      {},
    ],
  ])('that asks for more than anybody reads is refused: %s', async (text, variables) => {
    for (const token of tokens) {
      const { body, text: said } = await askGraphql(payload, { text, token, variables })
      expect([body, said]).toEqual([
        expect.not.objectContaining({ data: expect.anything() as unknown }),
        expect.stringMatching(/at most (?:100 documents|500 texts)/u),
      ])
    }
  })

  it.each([
    `{ Reports(limit: 100) ${whole} }`,
    '{ Reports { totalDocs } Speeches { totalDocs } Meetings { totalDocs } allMedia { totalDocs } }',
    '{ Reports(limit: 20) { docs { html speeches { title sections } } } }',
  ])('that asks for what a client reads is answered: %s', async (text) => {
    const { body } = await askGraphql(payload, { text })
    expect(body).not.toHaveProperty('errors')
  })

  it.each([
    '{ Access { canAccessAdmin } }',
    '{ Access { reports { read { permission } } } }',
    '{ initializedUser }',
    '{ meUser { user { id } exp } }',
    '{ docAccessReport(id: "x") { read { permission } } }',
    '{ docAccessSiteSetting { read { permission } } }',
    'mutation { verifyEmailUser(token: "x") }',
    'subscription { x }',
    'subscription { ...a } fragment a on Subscription { x }',
  ])('of a stranger causes no server error: %s', async (text) => {
    const { status, text: said } = await askGraphql(payload, { text })
    expect(status).toBeLessThan(500)
    expect(said).not.toMatch(/"statusCode":5|Something went wrong/u)
  })
})
