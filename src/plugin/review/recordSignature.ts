import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'

import type { Verdict } from '../../domain/review/progress.ts'
import type { Role } from '../../domain/staff/roles.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { Approval } from './approvalOf.ts'

import { query } from '../database/query.ts'
import { queueSignature } from '../host-hooks/hostHooks.ts'

/**
 * Enters a signature into the ledger, in the caller's transaction. A database function does it: it takes the time,
 * finds the round, computes the hashes and checks once more whether this person may sign this stage.
 *
 * @param embargoUntil - embargo that the signature fixes, if its stage fixes any; else the text's own
 * @throws SQLSTATE NR005 when it may not, with the rule in `detail`, for instance `apart`, `author` or `order`
 */
export async function recordSignature({
  approval,
  detail,
  document: { document, fields, key, revision, title },
  embargoUntil = document.embargoUntil,
  opinion,
  req,
  role,
  staff,
  stage,
  standsInFor,
  verdict,
}: {
  approval: Approval
  detail?: Record<string, unknown>
  document: LoadedDocument
  embargoUntil?: unknown
  opinion?: string
  req: PayloadRequest
  role?: Role
  staff: Staff
  stage: string
  standsInFor?: { readonly id: string; readonly name: string }
  verdict: Verdict
}): Promise<void> {
  const signature = {
    approval: approval.json,
    content: approval.content,
    detail: detail ?? null,
    ...embargoIn(fields, embargoUntil),
    id: randomUUID(),
    opinion: opinion ?? null,
    person: staff.id,
    personName: staff.name,
    revision: revision ?? null,
    role: role ?? null,
    stage,
    ...absenceOf(standsInFor),
    subject: key,
    title,
    verdict,
  }
  const [row] = await query(
    req,
    sql`SELECT newsroom_sign(${JSON.stringify(signature)}::jsonb)->>'id' AS id`,
  )
  await queueSignature(req, String(row?.id))
}

/** For whom somebody signs, if for another. */
const absenceOf = ({
  id = null,
  name = null,
}: { id?: null | string; name?: null | string } = {}) => ({
  standsInFor: id,
  standsInForName: name,
})

/** Embargo to fix; none for collections without one. */
const embargoIn = (
  fields: LoadedDocument['fields'],
  until: unknown,
): { embargoUntil?: null | string } =>
  fields.some(({ name }) => name === 'embargoUntil')
    ? { embargoUntil: typeof until === 'string' ? new Date(until).toISOString() : null }
    : {}
