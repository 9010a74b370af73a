import type { Plan } from './checkApprovals.ts'
import type { Signature } from './checkSignatures.ts'
import type { Fault } from './findings.ts'
import type { Moment, Row } from './readLedger.ts'

import { isReviewed } from '../../domain/ledger/kinds.ts'
import { foundedLocaleOf } from '../../plugin/config/locale.ts'
import { planOf } from './checkApprovals.ts'

/** What was found of the people who signed. */
export type SignersFound = {
  readonly faults: readonly Fault[]
  /** Ids of signatures by those who had become authors when the text went out: they did not count. */
  readonly uncounted: ReadonlySet<string>
}

type Judging = { moment: Moment; plans: readonly Plan[]; signatures: readonly Signature[] }

/**
 * I2 for the people: nobody signed as an author or for one, twice where stages are apart, or for somebody who was at
 * work that day. Reckoned from the revisions and profiles themselves, and not asked of the database's own functions.
 */
export async function checkSigners({ moment, plans, signatures }: Judging): Promise<SignersFound> {
  const authors = await authorsAmong({ moment, plans, signatures })
  return {
    faults: [
      ...authors.faults,
      ...signedApart(signatures, plans),
      ...(await signedForPresent({ moment, plans, signatures })),
    ],
    uncounted: authors.uncounted,
  }
}

async function authorsAmong({ moment, plans, signatures }: Judging): Promise<SignersFound> {
  const byID = new Map(signatures.map((each) => [each.id, each]))
  const faults: Fault[] = []
  const uncounted = new Set<string>()
  const collections = new Set(signatures.map(({ subject }) => subject.split(':', 1)[0] ?? ''))
  for (const collection of [...collections].filter(isReviewed)) {
    for (const { early, id, kind, who } of await readAuthors(moment, collection)) {
      const signature = byID.get(String(id))
      const plan = signature && planOf(plans, toMoment(signature))
      if (!plan || plan.mayAuthorsSign || (kind === 'linked' && !plan.asksDeputies)) continue
      uncounted.add(signature.id)
      const fault = who === signature.person ? 'signedByAuthor' : 'signedForAuthor'
      if (early === true) faults.push({ ...at(signature), fault })
    }
  }
  return { faults, uncounted }
}

/**
 * Signatures of a collection whose giver, or whoever they were given for, began the text or was linked to a reporter in
 * it: in any revision from the one that readers had been given before to the one that they were given next. Who began it,
 * and whose text it is a copy of, the sealed trail says too.
 */
async function readAuthors({ rows }: Moment, collection: string): Promise<readonly Row[]> {
  const versions = `_${collection.replaceAll('-', '_')}_v`
  const [known] = await rows(`SELECT EXISTS (SELECT FROM pg_attribute
    WHERE attrelid = to_regclass('"${versions}_rels"') AND attname = 'reporters_id') AS "hasReporters"`)
  const revision = (edge: 'max' | 'min', side: string) => `(
    SELECT ${edge}(v.updated_at) FROM publications e JOIN "${versions}" v ON v.id::text = e.revision
    WHERE e.subject = s.subject AND e.event IN ('released', 'corrected', 'restored') AND e.occurred_at ${side} s.signed_at)`
  const inRound = `v.parent_id = judged.document AND v.updated_at BETWEEN judged.since AND judged.until`
  const linked = `UNION ALL
      SELECT 'linked', r.version_account_id::text, greatest(v.updated_at, r.updated_at) FROM "${versions}" v
      JOIN "${versions}_rels" l ON l.parent_id = v.id
      JOIN _reporters_v r ON r.parent_id = l.reporters_id AND r.updated_at <= judged.until WHERE ${inRound}`
  return rows(`
    WITH judged AS (
      SELECT s.id, s.subject, s.person, s.stands_in_for, s.signed_at, d.id AS document,
        coalesce(${revision('max', '<')}, '-infinity') AS since, coalesce(${revision('min', '>=')}, 'infinity') AS until
      FROM signatures s JOIN "${collection.replaceAll('-', '_')}" d ON d.id::text = split_part(s.subject, ':', 2)
      WHERE s.subject LIKE '${collection}:%' AND s.verdict IN ('pass', 'urgent'))
    SELECT judged.id::text AS id, author.kind, author.who, bool_or(author.at <= judged.signed_at) AS early
    FROM judged JOIN LATERAL (
      SELECT 'began' AS kind, v.version_created_by::text AS who, v.updated_at AS at FROM "${versions}" v WHERE ${inRound}
      UNION ALL SELECT 'began', told.who, a.created_at FROM audit_entries a CROSS JOIN LATERAL (
        SELECT a.actor AS who UNION ALL SELECT jsonb_array_elements_text(
          CASE jsonb_typeof(a.detail->'copiedFrom'->'authors') WHEN 'array' THEN a.detail->'copiedFrom'->'authors' END)) told
        WHERE a.subject = judged.subject AND a.action = 'create'
      ${known?.hasReporters === true ? linked : ''}
    ) author ON author.who IN (judged.person, judged.stands_in_for)
    GROUP BY judged.id, author.kind, author.who`)
}

/** One person's right, in their own hand or a deputy's, at two stages of a round that are kept apart. */
function signedApart(signatures: readonly Signature[], plans: readonly Plan[]): Fault[] {
  const rounds = new Map<string, Signature[]>()
  return signatures
    .filter(({ verdict }) => verdict === 'pass')
    .flatMap((signature): Fault[] => {
      const round = `${signature.subject} ${signature.round}`
      const earlier = rounds.get(round) ?? []
      rounds.set(round, [...earlier, signature])
      const { asksDeputies, stages } = planOf(plans, toMoment(signature))
      const apartFrom = stages.find(({ key }) => key === signature.stage)?.apartFrom ?? []
      const people = asksDeputies ? peopleOf(signature) : [signature.person]
      const isTwice = earlier.some(
        (other) =>
          apartFrom.includes(other.stage) &&
          (asksDeputies ? peopleOf(other) : [other.person]).some((id) => people.includes(id)),
      )
      return isTwice ? [{ ...at(signature), fault: 'signedTwice' }] : []
    })
}

const peopleOf = ({ person, standsInFor }: Signature): readonly string[] =>
  standsInFor === undefined ? [person] : [person, standsInFor]

async function signedForPresent({ moment, plans, signatures }: Judging): Promise<Fault[]> {
  const { timeZone } = foundedLocaleOf(moment.payload)
  const day = (instant: string) => `(${instant} AT TIME ZONE zone.name)::date`
  const found = await moment.rows(`
    WITH zone AS (SELECT coalesce((SELECT time_zone FROM site_settings LIMIT 1), '${timeZone}') AS name)
    SELECT s.id::text AS id FROM signatures s CROSS JOIN zone WHERE s.stands_in_for IS NOT NULL AND (
      EXISTS (SELECT FROM signatures o WHERE o.person = s.stands_in_for AND o.verdict IN ('pass', 'urgent')
        AND ${day('o.signed_at')} = ${day('s.signed_at')})
      OR EXISTS (SELECT FROM releases r WHERE r.released_by = s.stands_in_for AND r.act <> 'withdrawal'
        AND ${day('r.created_at')} = ${day('s.signed_at')}))`)
  const ids = new Set(found.map(({ id }) => String(id)))
  return signatures
    .filter((each) => ids.has(each.id) && planOf(plans, toMoment(each)).asksDeputies)
    .map((each) => ({ ...at(each), fault: 'signedForPresent' }))
}

const toMoment = ({ signedAt, subject }: Signature) => ({ occurredAt: signedAt, subject })

const at = ({ personName, stage, standsInForName, subject, title }: Signature) => ({
  detail: [stage, personName, ...(standsInForName === undefined ? [] : [standsInForName])].join(
    ' ',
  ),
  subject,
  title,
})
