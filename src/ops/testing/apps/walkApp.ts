import sharp from 'sharp'

import { askApp, bodyOf } from './askApp.ts'
import { chief } from './openPanel.ts'

/** What a reader of the app gets who has no account. */
export type Walked = {
  readonly graphql: unknown
  readonly picture: {
    readonly bytes: number
    readonly status: number
    readonly type: null | string
  }
  readonly rest: unknown
}

const headline = 'New Bridge Opens at the Ferry Landing'
/** Who signs, in the order of the plan that is usual in English. */
const colleagues = { copy: 'proofreader', editor: 'editor', reporter: 'reporter' } as const
const signers = [
  ['editor', 'firstReview'],
  ['copy', 'firstProof'],
  ['chief', 'finalReview'],
] as const

type Ask = (question: Omit<Parameters<typeof askApp>[0], 'url'>, what: string) => Promise<Body>
type Body = Readonly<Record<string, unknown>>
type Tokens = Readonly<Record<'chief' | keyof typeof colleagues, string>>

/**
 * From the first account, which is there, to readers: colleagues, a section, a picture, a report, its signatures, its
 * release, and what somebody without an account then gets.
 *
 * @param users - slug of the app's accounts
 */
export async function walkApp({
  url,
  users = 'users',
}: {
  url: string
  users?: string
}): Promise<Walked> {
  const ask: Ask = async (question, what) => bodyOf(await askApp({ ...question, url }), what)
  const tokens = await bringColleagues(ask, users)
  const report = await write(ask, tokens)
  for (const [who, stage] of signers) await sign({ ask, report, stage, token: tokens[who] })
  const [collection = '', id = ''] = report.split(':')
  const documents = [{ collection, id }]
  await ask({ body: { documents }, path: '/newsroom/release', token: tokens.chief }, 'release')
  return readAsNobody(ask, url)
}

async function bringColleagues(ask: Ask, users: string): Promise<Tokens> {
  const enter = async (email: string) => {
    const body = { email, password: chief.password }
    return String((await ask({ body, path: `/${users}/login` }, `sign in ${email}`)).token)
  }
  const token = await enter(chief.email)
  const made = Object.entries(colleagues).map(async ([who, role]) => {
    const email = `${who}@desk.example`
    const body = { email, password: chief.password, roles: [role] }
    await ask({ body, path: `/${users}`, token }, `account ${who}`)
    return [who, await enter(email)] as const
  })
  return { chief: token, ...Object.fromEntries(await Promise.all(made)) } as Tokens
}

async function write(ask: Ask, { chief: token, reporter }: Tokens): Promise<string> {
  const idOf = ({ doc }: Body) => (doc as { id: number | string }).id
  const body = { name: 'Town', order: 1 }
  const section = idOf(await ask({ body, path: '/sections?draft=true', token }, 'section'))
  const picture = idOf(
    await ask({ body: await drawPicture(), path: '/media?draft=true', token: reporter }, 'picture'),
  )
  const text = { text: 'The first bus crossed the new bridge at 8 a.m.', type: 'text' }
  const report = {
    body: { root: { children: [{ children: [text], type: 'paragraph' }], type: 'root' } },
    date: '2026-05-06',
    genre: 'news',
    headline,
    images: [picture],
    section,
  }
  return `reports:${idOf(await ask({ body: report, path: '/reports?draft=true', token: reporter }, 'report'))}`
}

async function drawPicture(): Promise<FormData> {
  const background = { b: 60, g: 90, r: 120 }
  const drawn = sharp({ create: { background, channels: 3, height: 800, width: 1200 } }).jpeg()
  const form = new FormData()
  const file = new Blob([new Uint8Array(await drawn.toBuffer())], { type: 'image/jpeg' })
  form.append('file', file, 'bridge.jpg')
  form.append('_payload', JSON.stringify({ alt: 'A bridge', credit: 'Desk' }))
  return form
}

type Signing = { ask: Ask; report: string; stage: string; token: string }

async function sign({ ask, report, stage, token }: Signing): Promise<void> {
  const standing = await ask({ path: `/newsroom/review?document=${report}`, token }, 'review')
  const documents = [{ approvalHash: standing.approvalHash, document: report }]
  const body = { documents, stage, verdict: 'pass' }
  await ask({ body, path: '/newsroom/review/sign', token }, `sign ${stage}`)
}

async function readAsNobody(ask: Ask, url: string): Promise<Walked> {
  const query = '{ Reports { docs { headline } } }'
  const rest = await ask({ path: '/reports?depth=0' }, 'REST')
  const graphql = await ask({ body: { query }, path: '/graphql' }, 'GraphQL')
  const { docs } = await ask({ path: '/media?depth=0' }, 'pictures')
  const [{ url: src } = {}] = docs as { url?: string }[]
  const picture = await fetch(`${url}${src ?? '/media/none'}`)
  const { byteLength: bytes } = await picture.arrayBuffer()
  const type = picture.headers.get('content-type')
  return {
    graphql: headlinesIn((graphql.data as { Reports?: unknown } | undefined)?.Reports),
    picture: { bytes, status: picture.status, type },
    rest: headlinesIn(rest),
  }
}

const headlinesIn = (found: unknown): unknown =>
  (found as { docs?: { headline?: unknown }[] } | undefined)?.docs?.map((each) => each.headline)
