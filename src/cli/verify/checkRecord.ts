import { createHash } from 'node:crypto'

import type { Fault } from './findings.ts'
import type { Entry, Moment, RecordOfMoment, Row } from './readLedger.ts'

import { canonicalJson } from '../../domain/text/canonicalJson.ts'
import { instantText } from '../../domain/time/instantText.ts'
import { foundedLocaleOf } from '../../plugin/config/locale.ts'
import { reviewPlanOf } from '../../plugin/config/reviewPlan.ts'
import { givenRolesOf } from '../../plugin/database/databaseRoles.ts'
import { inspectRecord } from '../../plugin/install/inspectRecord.ts'

/**
 * I6: every entry is what it was when it was written, and follows the one before it. The hashes are computed here,
 * from the text, and not by the database that is under examination.
 */
export async function checkChains(moment: Moment, { entries }: RecordOfMoment): Promise<Fault[]> {
  const faults: Fault[] = []
  const heads = new Map<string, string>()
  let sequence = 0
  for (const entry of entries) {
    if (entry.previousHash !== (heads.get(entry.subject) ?? null))
      faults.push({ ...at(entry), fault: 'chainBroken' })
    if (entry.hash !== hashOf(entry)) faults.push({ ...at(entry), fault: 'entryAltered' })
    if (entry.sequence <= sequence) faults.push({ ...at(entry), fault: 'sequenceRepeated' })
    heads.set(entry.subject, entry.hash)
    sequence = entry.sequence
  }
  // Numbers are missing where a release was rolled back; that is no fault. One given again would be.
  const [next] = await moment.rows(
    'SELECT last_value::float8 AS number FROM newsroom_publication_sequence',
  )
  if (Number(next?.number) < sequence)
    faults.push({ detail: String(next?.number), fault: 'sequenceRepeated' })
  return [...faults, ...(await checkBulk(moment, entries))]
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The line that an entry's hash is made of; `newsroom_record_event` is the other place that knows it. */
const hashOf = (entry: Entry): string =>
  sha256(
    [
      entry.previousHash ?? '-',
      entry.event,
      entry.subject,
      entry.path,
      entry.contentHash,
      entry.snapshotHash,
      entry.occurredAt,
      entry.actor,
      entry.release,
    ].join('\n'),
  )

const batch = 100

/** Content and snapshot of every entry against their hashes, and what readers see against its entry. */
async function checkBulk({ rows }: Moment, entries: readonly Entry[]): Promise<Fault[]> {
  const faults: Fault[] = []
  for (let start = 0; start < entries.length; start += batch) {
    const known = new Map(entries.slice(start, start + batch).map((entry) => [entry.id, entry]))
    const found = await rows(`
      SELECT entry.id::text, entry.content, entry.snapshot, live.snapshot::text AS live, live.card::text AS card,
        live.mentions, ${instantText('live.first_released_at')} AS first
      FROM publications entry
      LEFT JOIN live_documents live ON live.publication_id = entry.id::text AND live.state = 'live'
      WHERE entry.id::text IN (${[...known.keys()].map((id) => `'${id}'`).join(', ')})`)
    for (const row of found) {
      const entry = known.get(String(row.id))
      if (entry) faults.push(...checkText(entry, row))
    }
  }
  return faults
}

function checkText(entry: Entry, { card, content, first, live, mentions, snapshot }: Row): Fault[] {
  const faults: Fault[] = []
  if (sha256(String(content)) !== entry.contentHash)
    faults.push({ ...at(entry), fault: 'contentAltered' })
  if (sha256(String(snapshot)) !== entry.snapshotHash)
    faults.push({ ...at(entry), fault: 'snapshotAltered' })
  if (live === null) return faults
  const shown = readLedgerEntries(live)
  const isSame =
    canonicalJson(shown) === canonicalJson(readLedgerEntries(snapshot)) &&
    canonicalJson(mentions) === canonicalJson(shown.related) &&
    isCardOf({ card: readLedgerEntries(card), first, shown })
  return isSame ? faults : [...faults, { ...at(entry), fault: 'liveDiffers' }]
}

const isCardOf = ({ card, first, shown }: { card: Row; first: unknown; shown: Row }): boolean =>
  card.releasedAt === first &&
  ['key', 'kind', 'path', 'summary', 'title'].every((name) => card[name] === shown[name])

function readLedgerEntries(json: unknown): Row {
  try {
    const value: unknown = JSON.parse(String(json))
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    // Altered into something that is no JSON: then it equals nothing.
    return {}
  }
}

/** I6 as well: what keeps the record append-only is in place. */
export async function checkGuards({
  payload,
  rows,
}: Moment): Promise<{ faults: Fault[]; hasRoles: boolean }> {
  const { flaws, hasRoles } = await inspectRecord({
    execute: rows,
    locale: foundedLocaleOf(payload),
    review: reviewPlanOf(payload),
    roles: givenRolesOf(payload),
  })
  const names = {
    function: 'functionChanged',
    privilege: 'privilegeExcess',
    trigger: 'triggerMissing',
  } as const
  return { faults: flaws.map(({ kind, name }) => ({ detail: name, fault: names[kind] })), hasRoles }
}

const at = ({ hash, path, subject, title }: Entry) => ({
  detail: hash.slice(0, 12),
  path,
  subject,
  title,
})
