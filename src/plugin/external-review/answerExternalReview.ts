import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'

import type { ExternalVerdict } from '../../domain/external-review/externalReview.ts'

import { recordAudit } from '../audit/hooks.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { query } from '../database/query.ts'
import { notify } from '../notifications/notify.ts'
import { nameActor } from '../staff/actor.ts'
import { findHeldLink } from './links.ts'

/** Answer of an external reader, with the name they signed it with. */
export type ExternalAnswer = {
  readonly name: string
  readonly opinion: string
  readonly organisation: string
  readonly token: string
  readonly verdict: ExternalVerdict
}

/**
 * Records permanently what the holder of a link answered about the revision it shows: in the list beside the text, in
 * the audit trail, and as a notification to whoever made the link.
 *
 * @returns false when the link no longer works; nothing is then recorded
 */
export const answerExternalReview = (
  { name, opinion, organisation, token, verdict }: ExternalAnswer,
  { i18n, payload }: PayloadRequest,
): Promise<boolean> =>
  inTransaction({
    act: async ({ req }) => {
      const link = await findHeldLink(req, { locks: true, token })
      if (!link) return false
      await query(
        req,
        sql`INSERT INTO newsroom_outside_opinions (id, link, verdict, name, organisation, opinion)
          VALUES (${randomUUID()}, ${link.id}, ${verdict}, ${name}, ${organisation}, ${opinion})`,
      )
      const who = signatureOf({ name, organisation })
      nameActor(req, { name: who })
      const about = { subject: link.key, title: link.title }
      await recordAudit({
        ...about,
        action: verdict === 'agree' ? 'outsideAgree' : 'outsideObject',
        detail: { approvalHash: link.approvalHash, link: link.id, who },
        req,
      })
      await notify(req, {
        ...about,
        kind: verdict === 'agree' ? 'outsideAgreed' : 'outsideObjected',
        recipients: [link.madeByID],
        vars: { opinion, who },
      })
      return true
    },
    i18n,
    keeps: (isRecorded) => isRecorded,
    payload,
  })

/** Signature with the organisation, `解临川（临渡区水务局）`. */
export const signatureOf = ({
  name,
  organisation,
}: Pick<ExternalAnswer, 'name' | 'organisation'>): string =>
  organisation === '' ? name : `${name}（${organisation}）`
