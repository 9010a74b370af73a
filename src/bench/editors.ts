import { setTimeout as sleep } from 'node:timers/promises'
import { toZoned } from 'payload-newsroom/time'
import { z } from 'zod'

import type { DeskTexts } from './deskTexts.ts'
import type { BenchNewsroom } from './startNewsroom.ts'

import { deskTexts } from './deskTexts.ts'

type Call = (input: { body?: unknown; method: string; path: string }) => Promise<unknown>

/** One of a package: what a release names it by, and where readers find it. */
type Made = {
  readonly baseVersion: string
  readonly collection: string
  readonly id: string
  readonly slug: string
}

/** Report, speech and meeting, in this order, and a word that stands in all their titles and nowhere else. */
export type BenchPackage = {
  readonly documents: readonly [report: Made, speech: Made, meeting: Made]
  readonly mark: string
}

/** The people of the bench. */
export type BenchDesk = {
  readonly chief: Call
  /** Ten editors, who save until they are stopped; then: how long each save took, in milliseconds. */
  readonly keepSaving: () => Promise<() => Promise<readonly number[]>>
  readonly makePackage: () => Promise<BenchPackage>
}

const editors = 10
/** Between two saves of one editor. */
const pauseMs = 1000
const created = z.object({
  doc: z.object({ baseVersion: z.string(), id: z.string(), slug: z.string().catch('') }),
})

export async function openDesk(newsroom: BenchNewsroom): Promise<BenchDesk> {
  const chief = await signIn(newsroom, 'chiefEditor')
  const editor = await signIn(newsroom, 'editor')
  const section = await findSection(newsroom)
  const texts = deskTexts[newsroom.locale.language]
  const { timeZone } = newsroom.locale
  const make = () => makePackage({ call: editor, section, texts, timeZone })
  return {
    chief,
    keepSaving: async () => {
      const drafts: BenchPackage[] = []
      while (drafts.length < editors) drafts.push(await make())
      return keepSaving({ call: editor, drafts, texts })
    },
    makePackage: make,
  }
}

type KeepSavingInput = {
  call: Call
  drafts: readonly BenchPackage[]
  texts: DeskTexts
}

function keepSaving({ call, drafts, texts }: KeepSavingInput) {
  const over = new AbortController()
  const waits: number[] = []
  const saving = Promise.all(
    drafts.map(async ({ documents: [report] }, place) => {
      await sleep((place * pauseMs) / editors)
      let { baseVersion } = report
      for (let round = 1; !over.signal.aborted; round += 1) {
        const body = { baseVersion, headline: texts.revised(place + 1, round) }
        const path = `/api/reports/${report.id}?draft=true&depth=0`
        const startedAt = performance.now()
        baseVersion = created.parse(await call({ body, method: 'PATCH', path })).doc.baseVersion
        waits.push(performance.now() - startedAt)
        await sleep(pauseMs)
      }
    }),
  )
  return async () => {
    over.abort()
    await saving
    return waits
  }
}

type MakePackageInput = { call: Call; section: string; texts: DeskTexts; timeZone: string }

/** Three drafts that hang together, made as an editor makes them. */
async function makePackage({
  call,
  section,
  texts,
  timeZone,
}: MakePackageInput): Promise<BenchPackage> {
  const make = async (collection: string, body: object) => {
    const path = `/api/${collection}?draft=true&depth=0`
    const { doc } = created.parse(await call({ body, method: 'POST', path }))
    return { ...doc, collection }
  }
  const mark = `q${Math.random().toString(36).slice(2, 8)}`
  // The newest there is, by the clock of the newsroom: it stands first in every list.
  const date = toZoned({ instant: new Date().toISOString(), timeZone }).day
  const person = await make('people', { name: texts.person(mark) })
  const meeting = await make('meetings', {
    endDate: '2026-02-03',
    name: texts.meeting(mark),
    organ: 'other',
    // As the completeness list asks of every record.
    sittings: [{ phase: 'single', startsAt: '2026-02-03T01:00:00.000Z' }],
    startDate: '2026-02-02',
  })
  const speech = await make('speeches', {
    body: richText(12, texts.sentences),
    completeness: 'full',
    date,
    meeting: meeting.id,
    speaker: person.id,
    title: texts.speech(mark),
  })
  const report = await make('reports', {
    body: richText(8, texts.sentences),
    date,
    dateline: texts.dateline,
    genre: 'news',
    headline: texts.report(mark),
    meeting: meeting.id,
    section,
    speeches: [speech.id],
  })
  return { documents: [report, speech, meeting], mark }
}

async function findSection({ appUrl }: BenchNewsroom): Promise<string> {
  const answer = await fetch(`${appUrl}/api/sections?limit=1&depth=0`)
  const { docs } = z
    .object({ docs: z.tuple([z.object({ id: z.string() })]) })
    .parse(await answer.json())
  return docs[0].id
}

function richText(paragraphs: number, text: string) {
  const block = { direction: null, format: '', indent: 0, version: 1 }
  const leaf = {
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
    text,
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

export async function signIn(newsroom: BenchNewsroom, role: string): Promise<Call> {
  const ask = async ({
    body,
    headers,
    method,
    path,
  }: Parameters<Call>[0] & { headers?: object }) => {
    const answer = await fetch(newsroom.appUrl + path, {
      ...(body !== undefined && { body: JSON.stringify(body) }),
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
