import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { contents } from '../../../seed/contents.ts'
import { seedAll } from '../../../seed/seedAll.ts'
import { roles } from '../../domain/staff/roles.ts'
import { readLocale } from '../../domain/time/locale.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const liveKinds = async () => {
  const rows = await asOwner('SELECT kind, count(*)::int AS live FROM live_documents GROUP BY kind')
  return new Map(rows.map(({ kind, live }) => [String(kind), Number(live)]))
}

const { askAs, asOwner, edit, payload } = await useNewsroom('seed', {
  accounts: roles,
  review: 'threeReviews',
})
const seeding = {
  content: contents.zh,
  log: () => undefined,
  payload,
  timeZone: readLocale({}).timeZone,
}
await seedAll(seeding)

/** Everything that a second run could have added to. */
const tables = [
  ...['reports', 'speeches', 'meetings', 'people', 'reporters', 'sections', 'media', 'manuscripts'],
  ...['_reports_v', '_speeches_v', '_meetings_v', '_people_v', '_reporters_v', '_sections_v'],
  ...[
    '_media_v',
    '_site_settings_v',
    'publications',
    'releases',
    'live_documents',
    'audit_entries',
    'assignments',
    'signatures',
  ],
]

const countAll = async () =>
  Object.fromEntries(
    await Promise.all(
      tables.map(async (table) => {
        const [row] = await asOwner(`SELECT count(*)::int AS n FROM "${table}"`)
        return [table, row?.n] as const
      }),
    ),
  )

describe('the demonstration newsroom', () => {
  it('has what the example of the search looks for', async () => {
    const page = readFileSync('docs/explanation/search.md', 'utf8')
    const [, typed = '', kind = ''] = /'q=([^']+)' -d kind=(\w+)/u.exec(page) ?? []
    const asked = new URLSearchParams({ kind, q: typed }).toString()
    const { body } = await askPayload(payload, { path: `/newsroom/search?${asked}` })
    expect((body as { hits: unknown[] }).hits.length).toBeGreaterThan(0)
  })

  it('is as large as a reader expects of a daily', async () => {
    const live = await liveKinds()
    const wanted = {
      ...{ meeting: 5, person: 32, picture: 12, report: 18 },
      ...{ reporter: 8, section: 8, site: 1, speech: 6 },
    }
    const short = Object.entries(wanted).filter(([kind, least]) => (live.get(kind) ?? 0) < least)
    expect(short).toEqual([])
  })

  it('gives the reporter who signs in a byline', async () => {
    const { body } = await askAs('reporter', { path: '/reporters?where[account][exists]=true' })
    expect(body).toMatchObject({ docs: [{ name: '程亦舟' }], totalDocs: 1 })
  })

  it('changes nothing when it runs again', async () => {
    const before = await countAll()
    await seedAll(seeding)
    expect(await countAll()).toEqual(before)
  }, 120_000)

  it('has a text at every stop of the review, and work given out for tomorrow', async () => {
    const stops = await asOwner(
      `SELECT r.slug, (SELECT s.verdict || ' ' || s.stage FROM signatures s
         WHERE s.subject = 'reports:' || r.id ORDER BY s.sequence DESC LIMIT 1) AS last
       FROM reports r WHERE r.slug = ANY(ARRAY['cai-lan-zi-zou-fang', 'qiao-mian-wei-xiu', 'tu-shu-guan-ye-du', 'nuan-qi-chuan-lang'])
       ORDER BY r.slug`,
    )
    expect(stops.map(({ last }) => last)).toEqual([
      expect.stringMatching(/^submit/u),
      'pass thirdProof',
      'return firstReview',
      'pass secondProof',
    ])
    expect(
      await asOwner(`SELECT status::text FROM releases WHERE status = 'scheduled'`),
    ).toHaveLength(1)
    expect(await asOwner('SELECT 1 FROM assignments')).toHaveLength(5)
  })

  it('leaves alone what the desk has written since', async () => {
    const { docs } = await payload.find({
      collection: 'reports',
      depth: 0,
      draft: true,
      overrideAccess: true,
      where: { slug: { equals: '20261122-wan-dao-gui-cang' } },
    })
    const id = docs[0]?.id ?? ''
    await edit({ collection: 'reports', id }, { headline: '晚稻归仓，新米上市' })
    await seedAll(seeding)
    const report = await payload.findByID({
      id,
      collection: 'reports',
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    expect(report.headline).toBe('晚稻归仓，新米上市')
    const rows = await asOwner(
      `SELECT snapshot->>'title' AS title FROM live_documents WHERE key = 'reports:${id}'`,
    )
    expect(rows).toEqual([{ title: '晚稻归仓' }])
  }, 120_000)

  it('keeps its planted drafts out of everything public', async () => {
    const drafts = await payload.find({
      collection: 'reports',
      draft: true,
      overrideAccess: true,
      where: { keywords: { contains: '未发布示例' } },
    })
    expect(drafts.totalDocs).toBe(2)
    const leaks = await asOwner(
      `SELECT path FROM live_documents WHERE live_documents::text LIKE '%未发布示例%'
       UNION ALL SELECT path FROM publications WHERE publications::text LIKE '%未发布示例%'`,
    )
    expect(leaks).toEqual([])
  })

  it('prints the office held on the day, before an election and after it', async () => {
    const rows = await asOwner(
      `SELECT snapshot->'speaker'->>'office' AS office FROM live_documents
       WHERE kind = 'speech' AND path LIKE '%zheng-fu-gong-zuo-bao-gao'`,
    )
    expect(rows).toEqual([{ office: '区委副书记、代区长' }])
    const [closing] = await asOwner(
      `SELECT snapshot->'sittings'->3->'attendees'->1->>'office' AS office FROM live_documents
       WHERE path = '/meetings/20260106-qu-shi-ba-jie-ren-da-si-ci'`,
    )
    expect(closing).toEqual({ office: '区委副书记、区长' })
  })

  it('brings in manuscripts by the importer, report, speech and meeting linked', async () => {
    const [row] = await asOwner(
      `SELECT snapshot FROM live_documents WHERE kind = 'meeting' AND snapshot->>'name' LIKE '柳堤镇%第八次会议'`,
    )
    expect(row?.snapshot).toMatchObject({
      organ: 'congress',
      session: 8,
      term: 16,
      sittings: [{ attendance: { due: 86, present: 81, quorum: 'twoThirds' } }],
    })
    const speeches = await asOwner(
      `SELECT snapshot->'sections' AS sections FROM live_documents
       WHERE kind = 'speech' AND snapshot->>'title' LIKE '在柳堤镇%'`,
    )
    expect(speeches).toMatchObject([
      { sections: [{ numeral: '一、' }, { numeral: '二、' }, { numeral: '三、' }] },
    ])
  })

  it('gives every picture its sizes', async () => {
    const rows = await asOwner(
      `SELECT path, jsonb_array_length(snapshot->'picture'->'sizes') AS sizes FROM live_documents
       WHERE kind = 'picture' AND state = 'live'`,
    )
    expect(rows.filter(({ sizes }) => Number(sizes) < 3)).toEqual([])
  })
})
