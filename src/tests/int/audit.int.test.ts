import { randomUUID } from 'node:crypto'
import { readFile, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readAdapter, sealAudit } from 'payload-newsroom'
import { beforeAll, describe, expect, it } from 'vitest'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { query } from '../../ops/postgres.mjs'
import { sweepFiles } from '../../ops/verify/cleanFiles.ts'
import { approve } from '../fixtures/approve.ts'
import { documentsOf, draftPackage } from '../fixtures/draftPackage.ts'
import { draftPicture } from '../fixtures/picture.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, asOwner, dataFolder, database, payload, release } = await useNewsroom('trail', {
  review: 'threeReviews',
})
const chief = await accountOf('chiefEditor')

beforeAll(async () => {
  const drafts = await draftPackage(payload)
  const documents = documentsOf(drafts)
  await approve({ documents, payload })
  const outcome = await release(documents)
  expect(outcome).toMatchObject({ kind: 'released' })
})

const asApp = (text: string) => query({ text, url: database.appUrl })

/** What somebody with the owner's password could do: triggers off, a change, triggers on. */
const tamper = (...statements: string[]) =>
  asOwner(`BEGIN; SET LOCAL session_replication_role = replica; ${statements.join('; ')}; COMMIT`)

const namesOfFaults = async () =>
  (await verifyNewsroom(dataFolder, payload)).faults.map(({ fault }) => fault)

const entry = (title: string, at = 'now()') =>
  `INSERT INTO audit_entries (id, action, title, subject, gesture, created_at, updated_at)
   VALUES ('${randomUUID()}', 'update', '${title}', 'reports:0', '${randomUUID()}', ${at}, ${at})`

const sealed = async () => {
  const rows = await asOwner(
    'SELECT e.title FROM newsroom_audit_seals s JOIN audit_entries e ON e.id::text = s.entry ORDER BY s.position',
  )
  return rows.map(({ title }) => title)
}

describe('the seal of the audit trail', () => {
  it('covers every entry once, however many seal at a time', async () => {
    await Promise.all(Array.from({ length: 6 }, () => sealAudit(payload)))
    const [count] = await asOwner(`SELECT (SELECT count(*) FROM audit_entries)::int AS entries,
      (SELECT count(*) FROM newsroom_audit_seals)::int AS seals, (SELECT count(*) FROM newsroom_audit_queue)::int AS queue`)
    expect(count).toMatchObject({ entries: count?.seals, queue: 0 })
    expect(count?.seals).toBeGreaterThan(10)
    expect(await sealAudit(payload)).toBe(0)
    expect(await namesOfFaults()).toEqual([])
  })

  it('seals late commits after earlier entries, and blocks nobody', async () => {
    const client = await readAdapter(payload).pool.connect()
    await client.query('BEGIN')
    await client.query(entry('先写的，后提交'))
    await asApp(entry('后写的，先提交'))
    expect(await sealAudit(payload)).toBe(1)
    await client.query('COMMIT')
    client.release()
    expect(await sealAudit(payload)).toBe(1)
    expect((await sealed()).slice(-2)).toEqual(['后写的，先提交', '先写的，后提交'])
    expect(await namesOfFaults()).toEqual([])
  })

  it('takes the time from the database, not from the app', async () => {
    await asApp(entry('冒充昨天', "now() - interval '1 day'"))
    const [row] = await asOwner(
      "SELECT created_at > now() - interval '1 minute' AS fresh FROM audit_entries WHERE title = '冒充昨天'",
    )
    expect(row).toEqual({ fresh: true })
    await sealAudit(payload)
  })

  it.each([
    'INSERT INTO newsroom_audit_seals VALUES (0, $$x$$, $$y$$, $$z$$, now())',
    'UPDATE newsroom_audit_seals SET hash = hash',
    'DELETE FROM newsroom_audit_queue',
    'INSERT INTO newsroom_review_plans (plan, since) VALUES ($${}$$, now())',
    'UPDATE newsroom_files SET sha256 = sha256',
  ])('refuses the app %s', async (statement) => {
    await expect(asApp(statement)).rejects.toThrow(/permission denied/u)
  })
})

type Plant = {
  readonly fault: string
  readonly mend: () => Promise<unknown>
  readonly name: string
  readonly plant: () => Promise<unknown>
}

const keep = (table: string) => `CREATE TABLE kept AS SELECT * FROM ${table}`
/** Everything in the table as it was before. */
const putBack = (table: string) => () =>
  tamper(`DELETE FROM ${table}`, `INSERT INTO ${table} SELECT * FROM kept`, 'DROP TABLE kept')

const changing = (fault: string, table: string, name: string, ...statements: string[]): Plant => ({
  fault,
  mend: putBack(table),
  name,
  plant: () => tamper(keep(table), ...statements),
})
const second = '(SELECT entry FROM newsroom_audit_seals WHERE position = 2)'

const plants: readonly Plant[] = [
  changing(
    'auditAltered',
    'audit_entries',
    'an actor changed',
    `UPDATE audit_entries SET actor_name = '别人' WHERE id::text = ${second}`,
  ),
  changing(
    'auditAltered',
    'audit_entries',
    'a detail changed',
    `UPDATE audit_entries SET detail = '{"a": 1}' WHERE id::text = ${second}`,
  ),
  changing(
    'auditAltered',
    'audit_entries',
    'a time changed',
    `UPDATE audit_entries SET created_at = created_at + interval '1 ms' WHERE id::text = ${second}`,
  ),
  changing(
    'auditMissing',
    'audit_entries',
    'an entry deleted',
    `DELETE FROM audit_entries WHERE id::text = ${second}`,
  ),
  changing(
    'auditUnsealed',
    'audit_entries',
    'an entry put into the past',
    entry('假', "now() - interval '1 day'"),
  ),
  changing(
    'rolesUnaccounted',
    'users_roles',
    'a role written past the newsroom',
    `UPDATE users_roles SET value = 'chiefEditor' WHERE value = 'editor'`,
  ),
  changing(
    'sealBroken',
    'newsroom_audit_seals',
    'a seal changed',
    "UPDATE newsroom_audit_seals SET hash = repeat('0', 64) WHERE position = 2",
  ),
  changing(
    'sealBroken',
    'newsroom_audit_seals',
    'a seal deleted',
    'DELETE FROM newsroom_audit_seals WHERE position = 2',
  ),
  changing(
    'auditAltered',
    'newsroom_audit_seals',
    'a time of sealing changed',
    "UPDATE newsroom_audit_seals SET sealed_at = sealed_at + interval '1 ms' WHERE position = 2",
  ),
  changing(
    'signatureAltered',
    'signatures',
    'an opinion changed',
    "UPDATE signatures SET opinion = '同意' WHERE stage = 'firstReview'",
  ),
  changing(
    'signatureAltered',
    'signatures',
    'an approved text changed',
    "UPDATE signatures SET approval = approval || ' ' WHERE stage = 'firstReview'",
  ),
  changing(
    'signatureChainBroken',
    'signatures',
    'a signature deleted',
    "DELETE FROM signatures WHERE stage = 'secondProof'",
  ),
  changing(
    'notSigned',
    'signatures',
    'a stage deleted',
    "DELETE FROM signatures WHERE stage = 'secondProof'",
  ),
  changing(
    'notSigned',
    'signatures',
    'a last signature on another text',
    "UPDATE signatures SET approval_hash = repeat('0', 64) WHERE stage = 'thirdProof'",
  ),
  changing(
    'signatureRepeated',
    'signatures',
    'a number given twice',
    'UPDATE signatures SET sequence = 1',
  ),
  changing(
    'notApproved',
    'publications',
    'an approval of something else',
    `UPDATE publications SET approval = '{}' WHERE event = 'released'`,
  ),
]

const more: readonly Plant[] = [
  {
    fault: 'releaseOverdue',
    mend: () => tamper("DELETE FROM releases WHERE title = '逾期'"),
    name: 'a plan that nobody carried out',
    plant: () =>
      tamper(`INSERT INTO releases (id, title, act, status, scheduled_for, released_by, released_by_name, updated_at, created_at)
        VALUES ('${randomUUID()}', '逾期', 'release', 'scheduled', now() - interval '1 hour', 'x', 'x', now(), now())`),
  },
  {
    fault: 'releaseHalfSettled',
    mend: () => tamper("UPDATE releases SET status = 'released' WHERE status = 'failed'"),
    name: 'a release that went out and says it failed',
    plant: () => tamper("UPDATE releases SET status = 'failed'"),
  },
  changing('versionMissing', '_reports_v', 'versions gone', 'DELETE FROM _reports_v'),
  changing(
    'revisionGone',
    '_reports_v',
    'a released version gone',
    'UPDATE _reports_v SET id = gen_random_uuid()',
  ),
  changing(
    'versionForked',
    '_reports_v',
    'an older version the newest',
    `UPDATE _reports_v SET latest = true`,
  ),
]

describe('verify on the audit trail', () => {
  it.each([...plants, ...more])('names $fault: $name', async ({ fault, mend, plant }) => {
    await plant()
    const found = await namesOfFaults()
    await mend()
    expect(found).toContain(fault)
    expect(await namesOfFaults()).toEqual([])
  })

  it('names an entry slipped in through the queue with a time of the past', async () => {
    await sealAudit(payload)
    await asApp(entry('从前的事'))
    await tamper(
      "UPDATE audit_entries SET created_at = now() - interval '1 day' WHERE title = '从前的事'",
    )
    await sealAudit(payload)
    expect(await namesOfFaults()).toEqual(['auditBackdated'])
    await tamper(
      "DELETE FROM newsroom_audit_seals WHERE entry IN (SELECT id::text FROM audit_entries WHERE title = '从前的事')",
      "DELETE FROM audit_entries WHERE title = '从前的事'",
    )
    expect(await namesOfFaults()).toEqual([])
  })

  it('judges what was released by the plan that was in force then', async () => {
    const stages = `'[{"key": "another", "isBinding": true, "isOptional": false, "isSkippedWhenUrgent": false}]'`
    await tamper(`INSERT INTO newsroom_review_plans (plan, since) SELECT jsonb_set(plan, '{reviewed,stages}', ${stages}), now()
      FROM newsroom_review_plans ORDER BY number DESC LIMIT 1`)
    expect(await namesOfFaults()).toEqual([])
    await tamper("UPDATE newsroom_review_plans SET since = '-infinity'")
    expect(await namesOfFaults()).toContain('notSigned')
    await tamper(
      'DELETE FROM newsroom_review_plans WHERE number = (SELECT max(number) FROM newsroom_review_plans)',
    )
    expect(await namesOfFaults()).toEqual([])
  })
})

describe('an audit entry', () => {
  it('names the fields that a save changed, and none of their values', async () => {
    const { report } = await draftPackage(payload)
    await payload.update({
      id: report.id,
      collection: 'reports',
      data: { embargoUntil: '2030-01-01T00:00:00.000Z', headline: '改过的标题' },
      draft: true,
      overrideAccess: true,
      user: chief,
    })
    const [row] = await asOwner(
      `SELECT actor_name, detail FROM audit_entries WHERE subject = 'reports:${report.id}' ORDER BY created_at DESC LIMIT 1`,
    )
    expect(row).toEqual({
      actor_name: '测试chiefEditor',
      detail: { fields: ['headline', 'embargoUntil', 'slug'] },
    })
  })

  it.each([
    {
      act: () =>
        payload.updateGlobal({
          slug: 'site-settings',
          data: { name: '临渡日报' },
          overrideAccess: true,
          user: chief,
        }),
      name: 'the settings of the site',
      subject: 'site-settings:site-settings',
    },
  ])('is written for $name', async ({ act, subject }) => {
    await act()
    const [row] = await asOwner(
      `SELECT action, detail FROM audit_entries WHERE subject = '${subject}' ORDER BY created_at DESC LIMIT 1`,
    )
    expect(row).toEqual({ action: 'update', detail: { fields: ['name'] } })
  })
})

describe('files', () => {
  const upload = () => draftPicture(payload, { alt: '渡口' })

  it('with one flipped bit are found, though their size is right', async () => {
    const { sizes } = await upload()
    const file = path.join(dataFolder, 'media', sizes?.medium?.filename ?? '')
    const bytes = await readFile(file)
    const flipped = Buffer.from(bytes)
    flipped.writeUInt8(flipped.readUInt8(200) ^ 1, 200)
    await writeFile(file, flipped)
    expect(await namesOfFaults()).toEqual(['fileChanged'])
    await writeFile(file, bytes)
    expect(await namesOfFaults()).toEqual([])
  })

  it('that no row knows are swept after a day, and no others', async () => {
    await upload()
    const old = path.join(dataFolder, 'media', 'left-behind.webp')
    const fresh = path.join(dataFolder, 'media', 'being-written.webp')
    await writeFile(old, 'x')
    await writeFile(fresh, 'x')
    await utimes(old, 1, 1)
    expect(await namesOfFaults()).toEqual(['fileOrphan'])
    expect(await sweepFiles({ folder: dataFolder, isRehearsal: true, payload })).toEqual([old])
    expect(await sweepFiles({ folder: dataFolder, payload })).toEqual([old])
    expect(await sweepFiles({ folder: dataFolder, payload })).toEqual([])
    expect(await readFile(fresh, 'utf8')).toBe('x')
    expect(await namesOfFaults()).toEqual([])
  })
})
