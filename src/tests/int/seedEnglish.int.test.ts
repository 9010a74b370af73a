import { createLocalReq } from 'payload'
import { expect, it } from 'vitest'

import { contents } from '../../../seed/contents.ts'
import { seedAll } from '../../../seed/seedAll.ts'
import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { roles } from '../../domain/staff/roles.ts'
import { completeLocale } from '../../domain/time/locale.ts'
import { newsroomLocale } from '../../plugin/config/locale.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { asOwner, dataFolder, payload } = await useNewsroom('seed_english', {
  accounts: roles,
  language: 'en',
  review: 'copyDesk',
})
const english = completeLocale({ language: 'en' })
const seeding = { content: contents.en, log: () => undefined, payload, ...english }

it('is English from the first moment, before its settings are saved', async () => {
  expect(await newsroomLocale(await createLocalReq({}, payload))).toEqual(english)
  const settings = await payload.findGlobal({ slug: 'site-settings', overrideAccess: true })
  expect(settings).toMatchObject({ ...english, name: 'News' })
})

it('is seeded, and changes nothing when it is seeded again', async () => {
  const count = () =>
    asOwner(`SELECT kind, count(*)::int AS live FROM live_documents WHERE state = 'live' GROUP BY 1
      UNION ALL SELECT 'event', count(*)::int FROM publications
      UNION ALL SELECT 'signature', count(*)::int FROM signatures
      UNION ALL SELECT 'assignment', count(*)::int FROM assignments ORDER BY 1`)
  await seedAll(seeding)
  const counted = await count()
  const live = new Map(counted.map((row) => [String(row.kind), Number(row.live)]))
  const wanted = { correction: 3, meeting: 3, person: 20, picture: 10, report: 20, speech: 3 }
  const short = Object.entries(wanted).filter(([kind, least]) => (live.get(kind) ?? 0) < least)
  expect(short).toEqual([])
  await seedAll(seeding)
  expect(await count()).toEqual(counted)
}, 180_000)

it('is released as the paper of its language, by its own clock', async () => {
  const [site] = await asOwner(
    `SELECT snapshot->>'language' AS language, snapshot->>'timeZone' AS "timeZone" FROM live_documents WHERE kind = 'site'`,
  )
  expect(site).toEqual(english)
  const [annual] = await asOwner(
    `SELECT snapshot->'sittings'->0->>'startsAt' AS at, snapshot->>'language' AS language
     FROM live_documents WHERE path = '/meetings/20260428-annual-town-meeting'`,
  )
  // The polls open at seven in the morning, in daylight saving time.
  expect(annual).toEqual({ at: '2026-04-28T11:00:00.000Z', language: 'en' })
})

it('prints a lost vote as lost', async () => {
  const lost = contents.en.meetings.flatMap(({ sittings }) =>
    sittings.flatMap(({ adopted = [] }) => adopted.filter(({ outcome }) => outcome === 'rejected')),
  )
  const rows = await asOwner(
    `SELECT item->>'title' AS title FROM live_documents, jsonb_array_elements(snapshot->'sittings') sitting,
       jsonb_array_elements(sitting->'adopted') item
     WHERE kind = 'meeting' AND item->>'outcome' = 'rejected'`,
  )
  expect(lost.length).toBeGreaterThan(0)
  expect(rows.map(({ title }) => title).toSorted()).toEqual(
    lost.map(({ title }) => title).toSorted(),
  )
})

it('keeps its drafts and what the importer made out of everything public', async () => {
  const { totalDocs } = await payload.find({
    collection: 'reports',
    draft: true,
    overrideAccess: true,
    where: { keywords: { contains: 'unreleased example' } },
  })
  expect(totalDocs).toBeGreaterThan(0)
  const leaks = await asOwner(
    `SELECT path FROM publications WHERE publications::text LIKE '%unreleased example%'`,
  )
  expect(leaks).toEqual([])
  const known = new Set(contents.en.reports.map(({ slug }) => slug))
  const paths = await asOwner(`SELECT path FROM live_documents WHERE kind = 'report'`)
  expect(paths.filter(({ path }) => !known.has(String(path).split('/').at(-1) ?? ''))).toEqual([])
})

it('holds no character of Chinese in what was released', async () => {
  const rows = await asOwner(
    `SELECT path FROM live_documents WHERE snapshot::text ~ '[一-龥]' ORDER BY 1`,
  )
  expect(rows).toEqual([])
})

it('leaves nothing for verify to find', async () => {
  expect(await verifyNewsroom(dataFolder, payload)).toMatchObject({ faults: [] })
}, 60_000)
