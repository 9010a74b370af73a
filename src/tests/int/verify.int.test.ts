import { spawnSync } from 'node:child_process'
import { rm, truncate, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { describeExamination } from '../../cli/verify/describeExamination.ts'
import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { documentsOf, draftPackage } from '../fixtures/draftPackage.ts'
import { draftPicture } from '../fixtures/picture.ts'
import { planStatements } from '../setup/createTestDatabase.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, asOwner, dataFolder, database, edit, payload, release } =
  await useNewsroom('verify')
const chief = await accountOf('chiefEditor')

const examine = () => verifyNewsroom(dataFolder, payload)

let made: Released | undefined

/** Report, speech and meeting, public, with a picture. */
async function releasedPackage() {
  const drafts = await draftPackage(payload)
  const image = await draftPicture(payload, { alt: '渡口的清晨' })
  await edit({ collection: 'reports', id: drafts.report.id }, { images: [image.id] })
  const outcome = await release(documentsOf(drafts))
  expect(outcome).toMatchObject({ kind: 'released' })
  return { ...drafts, image, released: outcome }
}

type Released = Awaited<ReturnType<typeof releasedPackage>>

/** What somebody with the owner's password could do: triggers off, a change, triggers on. */
const tamper = (...statements: string[]) =>
  asOwner(`BEGIN; SET LOCAL session_replication_role = replica; ${statements.join('; ')}; COMMIT`)

type Plant = {
  readonly fault: string
  readonly mend?: (made: Released) => Promise<unknown>
  readonly plant: (made: Released) => Promise<unknown>
}

const subject = ({ report }: Released) => `reports:${report.id}`
const entryOf = (made: Released) => `publications WHERE subject = '${subject(made)}'`
const keepEntries = (made: Released) =>
  `CREATE TABLE IF NOT EXISTS kept_publications AS SELECT * FROM ${entryOf(made)}`
const putBack = (made: Released) =>
  tamper(
    `DELETE FROM ${entryOf(made)}`,
    'INSERT INTO publications SELECT * FROM kept_publications',
    'DROP TABLE kept_publications',
  )
const change =
  (set: string): Plant['plant'] =>
  (made) =>
    tamper(keepEntries(made), `UPDATE publications SET ${set} WHERE subject = '${subject(made)}'`)
const onReport =
  (set: string): Plant['plant'] =>
  ({ report }) =>
    tamper(`UPDATE reports SET ${set} WHERE id = '${report.id}'`)
const onLive =
  (set: string): Plant['plant'] =>
  (made) =>
    tamper(`UPDATE live_documents SET ${set} WHERE key = '${subject(made)}'`)

const fileOf = (made: Released) =>
  path.join(dataFolder, 'media', made.image.sizes?.small?.filename ?? '')

const plants: readonly Plant[] = [
  {
    fault: 'rowDiffers',
    plant: onReport("headline = headline || '（改）'"),
    mend: onReport("headline = replace(headline, '（改）', '')"),
  },
  {
    fault: 'rowDiffers',
    plant: ({ person }) =>
      tamper(
        `UPDATE people_offices SET title = '区长' WHERE _parent_id = '${person.id}' AND _order = 1`,
      ),
    mend: ({ person }) =>
      tamper(
        `UPDATE people_offices SET title = '区委书记' WHERE _parent_id = '${person.id}' AND _order = 1`,
      ),
  },
  {
    fault: 'rowNotPublished',
    plant: onReport("_status = 'draft'"),
    mend: onReport("_status = 'published'"),
  },
  {
    fault: 'notOnPublicSide',
    plant: onReport('deleted_at = now()'),
    mend: onReport('deleted_at = NULL'),
  },
  {
    fault: 'embargoedLive',
    plant: onReport("embargo_until = now() + interval '1 hour'"),
    mend: onReport('embargo_until = NULL'),
  },
  {
    fault: 'liveDiffers',
    plant: onLive(`snapshot = jsonb_set(snapshot, '{title}', '"假标题"')`),
    mend: onLive(`snapshot = jsonb_set(snapshot, '{title}', card->'title')`),
  },
  {
    fault: 'liveDiffers',
    plant: onLive(`card = jsonb_set(card, '{title}', '"假标题"')`),
    mend: onLive(`card = jsonb_set(card, '{title}', snapshot->'title')`),
  },
  {
    fault: 'namesPrivate',
    plant: onLive(`card = jsonb_set(card, '{section,key}', '"reports:0"')`),
    mend: onLive(`card = card #- '{section,key}'`),
  },
  { fault: 'entryAltered', plant: change("title = title, actor = 'nobody'"), mend: putBack },
  { fault: 'contentAltered', plant: change("content = '{}'"), mend: putBack },
  { fault: 'snapshotAltered', plant: change("snapshot = '{}'"), mend: putBack },
  { fault: 'chainBroken', plant: change("previous_hash = repeat('0', 64)"), mend: putBack },
  {
    fault: 'releaseTorn',
    plant: change("occurred_at = occurred_at + interval '1 second'"),
    mend: putBack,
  },
  { fault: 'releaseUnlisted', plant: change("release = 'another'"), mend: putBack },
  {
    fault: 'releaseIncomplete',
    plant: (made) => tamper(keepEntries(made), `DELETE FROM ${entryOf(made)}`),
    mend: putBack,
  },
  {
    fault: 'liveWithoutRecord',
    plant: (made) => tamper(keepEntries(made), `DELETE FROM ${entryOf(made)}`),
    mend: putBack,
  },
  { fault: 'sequenceRepeated', plant: change('sequence = 1'), mend: putBack },
  {
    fault: 'triggerMissing',
    plant: () => asOwner('ALTER TABLE reports DISABLE TRIGGER newsroom_guard_document'),
    mend: () => asOwner('ALTER TABLE reports ENABLE TRIGGER newsroom_guard_document'),
  },
  {
    fault: 'triggerMissing',
    plant: () => asOwner('ALTER TABLE adopted DISABLE TRIGGER ALL'),
    mend: () => asOwner('ALTER TABLE adopted ENABLE TRIGGER ALL'),
  },
  {
    fault: 'triggerMissing',
    plant: () => asOwner('ALTER TABLE publications DISABLE TRIGGER newsroom_signed'),
    mend: () => asOwner('ALTER TABLE publications ENABLE TRIGGER newsroom_signed'),
  },
  {
    fault: 'functionChanged',
    plant: () => asOwner('ALTER FUNCTION newsroom_keywords(jsonb) SET search_path = public'),
    mend: () =>
      asOwner('ALTER FUNCTION newsroom_keywords(jsonb) SET search_path = public, pg_temp'),
  },
  {
    fault: 'functionChanged',
    plant: () => asOwner('ALTER FUNCTION newsroom_recorded_now(text) SET search_path = public'),
    mend: () =>
      asOwner('ALTER FUNCTION newsroom_recorded_now(text) SET search_path = public, pg_temp'),
  },
  {
    fault: 'privilegeExcess',
    plant: () => asOwner('GRANT SELECT ON reports TO newsroom_reader'),
    mend: () => asOwner('REVOKE SELECT ON reports FROM newsroom_reader'),
  },
  {
    fault: 'privilegeExcess',
    plant: () => asOwner('GRANT UPDATE (path) ON publications TO newsroom_app'),
    mend: () => asOwner('REVOKE UPDATE (path) ON publications FROM newsroom_app'),
  },
  {
    fault: 'fileTruncated',
    plant: (made) => truncate(fileOf(made), 100),
  },
  { fault: 'fileMissing', plant: (made) => rm(fileOf(made)) },
  {
    fault: 'fileOrphan',
    plant: async () => {
      await writeFile(path.join(dataFolder, 'media', 'nobody-knows.png'), '')
      // One that was just written may be an upload whose row cannot be seen yet.
      await utimes(path.join(dataFolder, 'media', 'nobody-knows.png'), 1, 1)
    },
    mend: () => rm(path.join(dataFolder, 'media', 'nobody-knows.png')),
  },
]

describe('verify', () => {
  it('finds nothing in a newsroom that nobody tampered with', async () => {
    const { report } = await releasedPackage()
    await edit(
      { collection: 'reports', id: report.id },
      { headline: '还没有发布的改动', slug: `moved-${report.id}` },
    )
    await release([{ collection: 'reports', id: report.id }], { isUpdate: true })
    await draftPackage(payload)

    const found = await examine()
    expect(found.faults).toEqual([])
    expect(found).toMatchObject({ entries: 8, hasRoles: true, pages: 7 })
    expect(describeExamination(found).filter((line) => line.startsWith('✓'))).toHaveLength(7)
  })

  // Each is undone again, but for files: those stand last.
  it.each(plants)('names $fault', async ({ fault, mend, plant }) => {
    made ??= await releasedPackage()
    await plant(made)
    const found = await examine()
    expect(found.faults.map((each) => each.fault)).toContain(fault)
    expect(describeExamination(found).join('\n')).toMatch(/✗[^]*→/u)

    await mend?.(made)
  })

  it.each([{ line: '✗ I5', name: 'says what is wrong, and fails', status: 1 }])(
    'as a command $name',
    ({ line, status }) => {
      // Whatever the plants left of the files is still missing.
      const run = spawnSync(
        process.execPath,
        ['--conditions=production', '--import', 'tsx', 'src/ops/verify.ts'],
        {
          encoding: 'utf8',
          env: { ...process.env, ...database.env },
        },
      )
      expect([run.status, run.stderr]).toEqual([status, expect.any(String)])
      expect(run.stdout).toContain('✓ I3')
      expect(run.stdout).toContain(line)
    },
  )

  it('finds a row that says it is public and never was', async () => {
    const { report } = await draftPackage(payload)
    await tamper(`UPDATE reports SET _status = 'published' WHERE id = '${report.id}'`)
    const found = await examine()
    expect(found.faults).toContainEqual({
      fault: 'publishedWithoutRecord',
      subject: `reports:${report.id}`,
    })
    await tamper(`UPDATE reports SET _status = 'draft' WHERE id = '${report.id}'`)
  })
})

describe('of the people who signed', () => {
  /** Owner's SQL, as the record's function would have entered it had it not been asked. */
  const plantSignature = ({
    key,
    person,
    stage,
    standsInFor = null,
  }: {
    key: string
    person: string
    stage: string
    standsInFor?: null | string
  }) =>
    tamper(`INSERT INTO signatures (id, title, subject, round, stage, verdict, person, person_name, stands_in_for,
        stands_in_for_name, signed_at, content_hash, approval_hash, approval, content, previous_hash, hash, sequence)
      SELECT gen_random_uuid(), '补签', '${key}', 1, '${stage}', 'pass', '${person}', '某人',
        ${standsInFor === null ? 'NULL, NULL' : `'${standsInFor}', '某某'`}, now(), 'x', 'x', '{}', '{}',
        (SELECT s.hash FROM signatures s WHERE s.subject = '${key}' ORDER BY s.sequence DESC LIMIT 1), gen_random_uuid(),
        nextval('newsroom_signature_sequence')`)
  const isOf = (key: string) => (each: { subject?: string }) => each.subject === key

  /** The reviews of the paper in force, in place of the single editor's. */
  const inForce = (review: 'singleEditor' | 'threeReviews') => asOwner(planStatements(review))

  beforeAll(() => inForce('threeReviews'))
  afterAll(() => inForce('singleEditor'))

  it.each([
    { fault: 'signedByAuthor', person: 'author' },
    { fault: 'signedForAuthor', person: 'deputy' },
  ])('names what is $fault', async ({ fault, person }) => {
    const { report, reporter } = await draftPackage(payload)
    const key = `reports:${report.id}`
    const link = (account: null | string) =>
      edit({ collection: 'reporters', id: reporter.id }, { account })
    await link(chief.id)
    await link(null)
    await plantSignature({
      key,
      person: person === 'author' ? chief.id : 'deputy',
      stage: 'firstReview',
      ...(person === 'deputy' && { standsInFor: chief.id }),
    })
    const { faults } = await examine()
    expect(faults.filter(isOf(key)).map((each) => each.fault)).toContain(fault)
  })

  it('names one person at two stages that are kept apart, and a deputy of somebody at work', async () => {
    const { report } = await draftPackage(payload)
    const key = `reports:${report.id}`
    await plantSignature({ key, person: 'one', stage: 'firstReview', standsInFor: 'chief' })
    await plantSignature({ key, person: 'two', stage: 'finalReview', standsInFor: 'chief' })
    await plantSignature({ key, person: 'chief', stage: 'thirdProof' })
    const { faults } = await examine()
    const found = faults.filter(isOf(key)).map((each) => each.fault)
    expect(found).toEqual(expect.arrayContaining(['signedTwice', 'signedForPresent']))
  })
})
