import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

import type { BenchNewsroom } from './startNewsroom.ts'

/** Milliseconds, as the callers waited. */
export type Waits = { readonly count: number; readonly p50Ms: number; readonly p95Ms: number }

type Call = (input: { body: unknown; method: string; path: string }) => Promise<unknown>

const editors = 10
const releases = 20
/** Between two saves of one editor. */
const pauseMs = 1000
const created = z.object({ doc: z.object({ baseVersion: z.string(), id: z.string() }) })

/** Releases packages of report, speech and meeting one after the other, while ten editors save drafts. */
export async function measureReleases(
  newsroom: BenchNewsroom,
): Promise<{ readonly releases: Waits; readonly saves: Waits }> {
  const chief = await signIn({ newsroom, role: 'chiefEditor' })
  const editor = await signIn({ newsroom, role: 'editor' })
  const section = await findSection(newsroom)
  const drafts = await Promise.all(
    Array.from({ length: editors }, () => makePackage({ call: editor, section })),
  )
  const packages: Awaited<ReturnType<typeof makePackage>>[] = []
  for (let made = 0; made < releases; made += 1)
    packages.push(await makePackage({ call: editor, section }))

  const over = new AbortController()
  const saves: number[] = []
  const saving = Promise.all(
    drafts.map(async ([report], place) => {
      await sleep((place * pauseMs) / editors)
      let { baseVersion } = report
      for (let round = 1; !over.signal.aborted; round += 1) {
        const body = { baseVersion, headline: `编辑${place + 1}第${round}次改稿` }
        const path = `/api/reports/${report.id}?draft=true&depth=0`
        const save = async () => {
          baseVersion = created.parse(await editor({ body, method: 'PATCH', path })).doc.baseVersion
        }
        saves.push(await timed(save))
        await sleep(pauseMs)
      }
    }),
  )
  const waits: number[] = []
  for (const documents of packages) {
    const path = '/api/newsroom/release'
    waits.push(await timed(() => chief({ body: { documents }, method: 'POST', path })))
    await sleep(pauseMs / 4)
  }
  over.abort()
  await saving
  return { releases: summary(waits), saves: summary(saves) }
}

/** Three drafts that hang together, made as an editor makes them. */
async function makePackage({ call, section }: { call: Call; section: string }) {
  const make = async (collection: string, body: object) => {
    const path = `/api/${collection}?draft=true&depth=0`
    const { doc } = created.parse(await call({ body, method: 'POST', path }))
    return { baseVersion: doc.baseVersion, collection, id: doc.id } as const
  }
  const mark = Math.random().toString(36).slice(2, 8)
  const person = await make('people', { name: `量${mark}` })
  const meeting = await make('meetings', {
    endDate: '2026-02-03',
    name: `量测会议${mark}`,
    organ: 'other',
    // As the completeness list asks of every record.
    sittings: [{ phase: 'single', startsAt: '2026-02-03T01:00:00.000Z' }],
    startDate: '2026-02-02',
  })
  const speech = await make('speeches', {
    body: richText(12),
    completeness: 'full',
    date: '2026-02-03',
    meeting: meeting.id,
    speaker: person.id,
    title: `在量测会议上的讲话${mark}`,
  })
  const report = await make('reports', {
    body: richText(8),
    date: '2026-02-03',
    dateline: '本报讯',
    genre: 'news',
    headline: `量测会议闭幕${mark}`,
    meeting: meeting.id,
    section,
    speeches: [speech.id],
  })
  return [report, speech, meeting] as const
}

async function findSection({ appUrl }: BenchNewsroom): Promise<string> {
  const answer = await fetch(`${appUrl}/api/sections?limit=1&depth=0`)
  const { docs } = z
    .object({ docs: z.tuple([z.object({ id: z.string() })]) })
    .parse(await answer.json())
  return docs[0].id
}

function richText(paragraphs: number) {
  const text = '会议指出，渡口、水管和路灯的事，一件一件办，办完一件，在村口的黑板上划去一件。'
  const block = { direction: null, format: '', indent: 0, version: 1 }
  const leaf = {
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
    text: text.repeat(4),
    type: 'text',
    version: 1,
  }
  const children = Array.from({ length: paragraphs }, () => ({
    ...block,
    children: [leaf],
    textFormat: 0,
    type: 'paragraph',
  }))
  return { root: { ...block, children, type: 'root' } }
}

async function signIn({
  newsroom,
  role,
}: {
  newsroom: BenchNewsroom
  role: string
}): Promise<Call> {
  const ask = async ({
    body,
    headers,
    method,
    path,
  }: Parameters<Call>[0] & { headers?: object }) => {
    const answer = await fetch(newsroom.appUrl + path, {
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
      method,
    })
    const said: unknown = await answer.json()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(said)}`)
    return said
  }
  const { email, password } = newsroom.signIn(role)
  const said = await ask({ body: { email, password }, method: 'POST', path: '/api/users/login' })
  const { token } = z.object({ token: z.string() }).parse(said)
  return (input) => ask({ ...input, headers: { Authorization: `JWT ${token}` } })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

function summary(waits: readonly number[]): Waits {
  const sorted = waits.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0
  return { count: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95) }
}
