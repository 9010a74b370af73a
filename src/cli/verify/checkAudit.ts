import { createHash } from 'node:crypto'

import type { Fault } from './findings.ts'
import type { Moment, Row } from './readLedger.ts'

import { instantText } from '../../domain/time/instantText.ts'

/** One link of the chain over the audit trail. Instants are ISO 8601, as hashed. */
type Seal = {
  /** When the sealing before this one was: everything older had its chance then. */
  readonly after: string | undefined
  readonly entry: string
  readonly hash: string
  readonly position: number
  readonly previousHash: string
  readonly sealedAt: string
}

/** Longer than any transaction lasts, and than any worker pauses between two sealings. */
const graceMs = 10 * 60_000

/**
 * I6 for the audit trail: every entry is what it was when it was sealed, none was taken out, none was put into the
 * past, and the seals follow each other. An entry of the last minutes may still wait for its seal.
 *
 * @returns the head of the chain too: written down elsewhere, it proves that nothing was cut off at the end
 */
export async function checkAudit({
  rows,
}: Moment): Promise<{ faults: Fault[]; head: string | undefined }> {
  const seals = await readSeals(rows)
  const faults: Fault[] = checkSeals(seals)
  const byEntry = new Map(seals.map((seal) => [seal.entry, seal]))
  for await (const entry of readEntries(rows)) {
    const seal = byEntry.get(String(entry.id))
    byEntry.delete(String(entry.id))
    faults.push(...(seal ? checkEntry(entry, seal) : checkUnsealed(entry)))
  }
  const missing = [...byEntry.values()].map(({ entry, position }): Fault => ({
    detail: `#${position}`,
    fault: 'auditMissing',
    subject: `audit-entries:${entry}`,
  }))
  return { faults: [...faults, ...missing, ...(await checkQueue(rows))], head: seals.at(-1)?.hash }
}

async function readSeals(rows: Moment['rows']): Promise<Seal[]> {
  const found = await rows(`
    SELECT position::float8 AS position, entry, previous_hash AS "previousHash", hash, ${instantText('sealed_at')} AS "sealedAt"
    FROM newsroom_audit_seals ORDER BY position`)
  let after: string | undefined
  let current: string | undefined
  return found.map((row) => {
    const sealedAt = String(row.sealedAt)
    if (sealedAt !== current) [after, current] = [current, sealedAt]
    return {
      after,
      entry: String(row.entry),
      hash: String(row.hash),
      position: Number(row.position),
      previousHash: String(row.previousHash),
      sealedAt,
    }
  })
}

const batch = 2000

async function* readEntries(rows: Moment['rows']): AsyncGenerator<Row> {
  let last: string | undefined
  for (;;) {
    const found = await rows(`
      SELECT id::text, action, subject, title, revision, actor, actor_name, gesture, detail::text AS detail,
        ${instantText('created_at')} AS at, created_at < now() - interval '${graceMs} milliseconds' AS "isOld"
      FROM audit_entries ${last === undefined ? '' : `WHERE id > '${last}'`} ORDER BY audit_entries.id LIMIT ${batch}`)
    yield* found
    if (found.length < batch) return
    last = String(found.at(-1)?.id)
  }
}

function checkSeals(seals: readonly Seal[]): Fault[] {
  let previous = '-'
  return seals.flatMap(({ entry, hash, position, previousHash }, index): Fault[] => {
    const follows = previousHash === previous && position === index + 1
    previous = hash
    return follows
      ? []
      : [{ detail: `#${position}`, fault: 'sealBroken', subject: `audit-entries:${entry}` }]
  })
}

function checkEntry(entry: Row, seal: Seal): Fault[] {
  const where = { ...at(entry), detail: `#${seal.position}` }
  const isBackdated =
    seal.after !== undefined && Date.parse(String(entry.at)) < Date.parse(seal.after) - graceMs
  return [
    ...(hashOfAuditEntry(entry, seal) === seal.hash
      ? []
      : [{ ...where, fault: 'auditAltered' } as const]),
    ...(isBackdated ? [{ ...where, fault: 'auditBackdated' } as const] : []),
  ]
}

const checkUnsealed = (entry: Row): Fault[] =>
  entry.isOld === true ? [{ ...at(entry), fault: 'auditUnsealed' }] : []

/** What waits for its seal and is gone. */
async function checkQueue(rows: Moment['rows']): Promise<Fault[]> {
  const gone = await rows(`
    SELECT queue.entry FROM newsroom_audit_queue queue
    WHERE NOT EXISTS (SELECT FROM audit_entries known WHERE known.id::text = queue.entry)`)
  return gone.map(({ entry }) => ({
    fault: 'auditMissing',
    subject: `audit-entries:${String(entry)}`,
  }))
}

/** The line that a seal's hash is made of; `newsroom_seal_audit` is the other place that knows it. */
const hashOfAuditEntry = (entry: Row, { position, previousHash, sealedAt }: Seal): string =>
  createHash('sha256')
    .update(
      [
        previousHash,
        position,
        ...[
          entry.id,
          entry.action,
          entry.subject,
          entry.title,
          entry.revision,
          entry.actor,
          entry.actor_name,
          entry.gesture,
          entry.detail,
        ].map(measured),
        entry.at,
        sealedAt,
      ].join('\n'),
      'utf8',
    )
    .digest('hex')

/** A value with its length before it, in bytes: no two entries make the same line. */
const measured = (value: unknown): string =>
  typeof value === 'string' ? `${Buffer.byteLength(value)}:${value}` : '-'

const at = ({ action, actor_name, at: when, subject, title }: Row) => ({
  path: [when, actor_name, action].filter(Boolean).join(' '),
  subject: String(subject),
  title: String(title),
})
