import { createHash } from 'node:crypto'
import { z } from 'zod'

import type { Signature } from './checkSignatures.ts'
import type { Fault } from './findings.ts'
import type { Stages } from './progressOf.ts'
import type { Entry, Moment, RecordOfMoment } from './readLedger.ts'

import { newestRoundOf, readProgressOf } from './progressOf.ts'
import { groupEntries } from './readLedger.ts'

type ApprovalsInput = {
  moment: Moment
  plans: readonly Plan[]
  record: RecordOfMoment
  signatures: readonly Signature[]
  uncounted: ReadonlySet<string>
}

/**
 * I2: every public event was signed for, by the plan that was in force, the last signatures on exactly the hash of
 * what went out, none of them an author's, and not before the time they fix. Reckoned anew here, from the signatures,
 * and not asked of the database's own functions.
 *
 * @param uncounted - ids of signatures by authors
 */
export async function checkApprovals({
  moment,
  plans,
  record: { entries },
  signatures,
  uncounted,
}: ApprovalsInput): Promise<Fault[]> {
  const approvals = await readApprovals(moment)
  const signed = new Map<string, Signature[]>()
  for (const each of signatures)
    signed.set(each.subject, [...(signed.get(each.subject) ?? []), each])
  const together = groupEntries(entries, ({ release, transaction }) => `${transaction} ${release}`)
  const judge: Judge = {
    approvals,
    companions: ({ release, transaction }) => together.get(`${transaction} ${release}`) ?? [],
    plans,
    signed: (subject) => signed.get(subject) ?? [],
    uncounted,
  }
  const events = new Map<string, Entry[]>()
  return entries.flatMap((entry): Fault[] => {
    const earlier = events.get(entry.subject) ?? []
    events.set(entry.subject, [...earlier, entry])
    if (entry.event === 'withdrawn') return []
    if (entry.event === 'refreshed')
      return earlier.at(-1)?.contentHash === entry.contentHash ? [] : [at(entry, 'notApproved')]
    return judgeEntry({ earlier, entry, judge })
  })
}

type Judge = {
  readonly approvals: ReadonlyMap<string, Approval>
  /** What went out together with an entry, itself included. */
  readonly companions: (entry: Entry) => readonly Entry[]
  readonly plans: readonly Plan[]
  readonly signed: (subject: string) => readonly Signature[]
  readonly uncounted: ReadonlySet<string>
}

type JudgeEntryInput = { earlier: readonly Entry[]; entry: Entry; judge: Judge }

function judgeEntry({
  earlier,
  entry,
  judge: { approvals, companions, plans, signed, uncounted },
}: JudgeEntryInput): Fault[] {
  const approval = approvals.get(entry.id)
  if (approval?.contentHash !== entry.contentHash || approval.subject !== entry.subject)
    return [at(entry, 'notApproved')]
  const { isReviewed, stages } = planOf(plans, entry)
  const round = newestRoundOf(
    earlier.filter(({ event }) => event !== 'refreshed').length,
    signed(entry.subject),
  )
  const lacks = (own: readonly Signature[]) =>
    readProgressOf({ approvalHash: approval.hash, own, stages })
  const missing = lacks(round)
  if (missing.length === 0) return faultsOfSigned({ entry, lacks, round, uncounted })
  // Reference data that was never public goes along with the signed text that names it.
  const wentAlong = companions(entry).some(
    ({ id, subject }) =>
      subject !== entry.subject &&
      approvals.get(id)?.companions[entry.subject] === entry.contentHash,
  )
  return wentAlong && !isReviewed ? [] : [{ ...at(entry, 'notSigned'), detail: missing.join(' ') }]
}

type FaultsOfSignedInput = {
  entry: Entry
  lacks: (own: readonly Signature[]) => readonly string[]
  round: readonly Signature[]
  uncounted: ReadonlySet<string>
}

/** What is wrong although every stage is signed: an author signed one, or the text went out before its time. */
function faultsOfSigned({ entry, lacks, round, uncounted }: FaultsOfSignedInput): Fault[] {
  const theirs = lacks(round.filter(({ id }) => !uncounted.has(id)))
  const until = round.findLast(({ embargo }) => embargo !== undefined)?.embargo
  return [
    ...(theirs.length > 0 ? [{ ...at(entry, 'signedByAuthor'), detail: theirs.join(' ') }] : []),
    ...(until && Date.parse(until) > Date.parse(entry.occurredAt)
      ? [{ ...at(entry, 'releasedUnderEmbargo'), detail: until }]
      : []),
  ]
}

const approvalShape = z.object({
  companions: z.record(z.string(), z.string()).default({}),
  contentHash: z.string(),
  subject: z.string(),
})
type Approval = z.infer<typeof approvalShape> & { readonly hash: string }

const batch = 500

/** What each entry says was approved, by the entry's id; nothing where that cannot be read. */
async function readApprovals({ rows }: Moment): Promise<Map<string, Approval>> {
  const approvals = new Map<string, Approval>()
  for (let start = 0; ; start += batch) {
    const found = await rows(`
      SELECT id::text, approval FROM publications ORDER BY sequence, publications.id LIMIT ${batch} OFFSET ${start}`)
    for (const { approval, id } of found) {
      const text = String(approval)
      const read = approvalShape.safeParse(parse(text))
      const hash = createHash('sha256').update(text, 'utf8').digest('hex')
      if (read.success) approvals.set(String(id), { ...read.data, hash })
    }
    if (found.length < batch) return approvals
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Altered into something that is no JSON: then nothing was approved.
    return undefined
  }
}

const stagesShape = z.object({
  mayAuthorsSign: z.boolean(),
  stages: z.array(
    z.object({
      apartFrom: z.array(z.string()).default([]),
      isBinding: z.boolean(),
      isOptional: z.boolean(),
      isSkippedWhenUrgent: z.boolean(),
      key: z.string(),
    }),
  ),
  // Absent in a record from before deputies were asked what signers are asked.
  standIns: z.unknown().optional(),
})
const planShape = z.object({
  plan: z.object({
    reference: stagesShape,
    reviewed: stagesShape,
    reviewedCollections: z.array(z.string()),
  }),
  since: z.number(),
})
export type Plan = z.infer<typeof planShape>

/** The plans that were in force, oldest first. */
export async function readPlans({ rows }: Moment): Promise<Plan[]> {
  const found = await rows(`
    SELECT plan, CASE WHEN isfinite(since) THEN extract(epoch FROM since)::float8 * 1000 ELSE 0 END AS since
    FROM newsroom_review_plans ORDER BY number`)
  return found.map((row) => planShape.parse(row))
}

type PlanInForce = {
  /** Whether whoever was stood in for, and everybody once linked to a byline, was asked like whoever signs. */
  readonly asksDeputies: boolean
  readonly isReviewed: boolean
  readonly mayAuthorsSign: boolean
  readonly stages: Stages
}

/** @throws {TypeError} when no plan was ever installed: then nothing can be judged */
export function planOf(
  plans: readonly Plan[],
  { occurredAt, subject }: Pick<Entry, 'occurredAt' | 'subject'>,
): PlanInForce {
  const inForce = plans.findLast(({ since }) => since <= Date.parse(occurredAt))
  if (!inForce) throw new TypeError('verify: newsroom_review_plans is empty')
  const { reference, reviewed, reviewedCollections } = inForce.plan
  const isReviewed = reviewedCollections.includes(subject.split(':', 1)[0] ?? '')
  const { mayAuthorsSign, stages, standIns } = isReviewed ? reviewed : reference
  return { asksDeputies: standIns !== undefined, isReviewed, mayAuthorsSign, stages }
}

const at = (
  { contentHash, path, subject, title }: Entry,
  fault: 'notApproved' | 'notSigned' | 'releasedUnderEmbargo' | 'signedByAuthor',
): Fault => ({ detail: contentHash.slice(0, 12), fault, path, subject, title })
