import { createHash } from 'node:crypto'

import type { Fault } from './findings.ts'
import type { Moment, Row } from './readLedger.ts'

import { instantText } from '../../domain/time/instantText.ts'

/** A signature without its bulk. */
export type Signature = {
  readonly approvalHash: string
  /** The earliest release that it fixes, ISO 8601; `null`: none. Absent where it fixes nothing of the kind. */
  readonly embargo?: null | string
  readonly id: string
  readonly person: string
  readonly personName: string
  readonly round: number
  readonly sequence: number
  /** ISO 8601. */
  readonly signedAt: string
  readonly stage: string
  readonly standsInFor?: string
  readonly standsInForName?: string
  readonly subject: string
  readonly title: string
  readonly verdict: string
}

/** I6 for the signatures: each is what was signed, and follows the one before it of the same document. */
export async function checkSignatures({ rows }: Moment): Promise<{
  faults: Fault[]
  signatures: readonly Signature[]
}> {
  const faults: Fault[] = []
  const signatures: Signature[] = []
  const heads = new Map<string, string>()
  let sequence = 0
  for await (const row of readSignatures(rows)) {
    const signature = toSignature(row)
    const name = at(signature)
    if (row.previousHash !== (heads.get(signature.subject) ?? null))
      faults.push({ ...name, fault: 'signatureChainBroken' })
    if (row.hash !== hashOfSignature(row)) faults.push({ ...name, fault: 'signatureAltered' })
    if (signature.sequence <= sequence) faults.push({ ...name, fault: 'signatureRepeated' })
    heads.set(signature.subject, String(row.hash))
    sequence = signature.sequence
    signatures.push(signature)
  }
  const [next] = await rows('SELECT last_value::float8 AS number FROM newsroom_signature_sequence')
  if (Number(next?.number) < sequence)
    faults.push({ detail: String(next?.number), fault: 'signatureRepeated' })
  return { faults, signatures }
}

const batch = 200

async function* readSignatures(rows: Moment['rows']): AsyncGenerator<Row> {
  for (let start = 0; ; start += batch) {
    const found = await rows(`
      SELECT id::text, subject, title, round::float8 AS round, stage, verdict::text, opinion, person,
        person_name AS "personName", role, stands_in_for AS "standsInFor", stands_in_for_name AS "standsInForName",
        detail->'embargo' IS NOT NULL AS "fixesEmbargo", detail->>'embargo' AS embargo, sequence::float8 AS sequence, hash,
        approval, content, approval_hash AS "approvalHash", content_hash AS "contentHash",
        previous_hash AS "previousHash",
        ${instantText('signed_at')} AS at
      FROM signatures ORDER BY signatures.sequence, signatures.id LIMIT ${batch} OFFSET ${start}`)
    yield* found
    if (found.length < batch) return
  }
}

const sha256 = (text: unknown): string =>
  createHash('sha256').update(String(text), 'utf8').digest('hex')

/** The line that a signature's hash is made of, over the text itself; `newsroom_sign` is the other place. */
const hashOfSignature = (row: Row): string =>
  sha256(
    [
      row.previousHash ?? '-',
      row.subject,
      row.round,
      row.stage,
      row.verdict,
      sha256(row.approval),
      sha256(row.content),
      row.person,
      row.standsInFor ?? '-',
      row.role ?? '-',
      row.opinion ?? '',
      row.at,
      // Earlier signatures fixed none, and are hashed as they were.
      ...(row.fixesEmbargo === true ? [`embargo ${textOf(row.embargo) ?? '-'}`] : []),
    ].join('\n'),
  )

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

const toSignature = (row: Row): Signature => ({
  approvalHash: String(row.approvalHash),
  ...(row.fixesEmbargo === true && { embargo: textOf(row.embargo) ?? null }),
  id: String(row.id),
  person: String(row.person),
  personName: String(row.personName),
  round: Number(row.round),
  sequence: Number(row.sequence),
  signedAt: String(row.at),
  stage: String(row.stage),
  ...(typeof row.standsInFor === 'string' && { standsInFor: row.standsInFor }),
  ...(typeof row.standsInForName === 'string' && { standsInForName: row.standsInForName }),
  subject: String(row.subject),
  title: String(row.title),
  verdict: String(row.verdict),
})

const at = ({ personName, stage, subject, title, verdict }: Signature) => ({
  detail: `${stage} ${verdict} ${personName}`,
  subject,
  title,
})
