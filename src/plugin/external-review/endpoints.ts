import type { Endpoint, PayloadRequest } from 'payload'

import { z } from 'zod'

import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'

import {
  externalLinkDays,
  externalReviewPath,
} from '../../domain/external-review/externalReview.ts'
import { isReviewed } from '../../domain/ledger/kinds.ts'
import { may } from '../../domain/staff/roles.ts'
import { requireCurrentPassword, currentPasswordInput } from '../accounts/requireCurrentPassword.ts'
import { recordAudit } from '../audit/hooks.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { documentKey } from '../http/documentKey.ts'
import { answer, refuse, staffEndpoint } from '../http/endpoint.ts'
import { openDrafts } from '../preview/openDrafts.ts'
import { approvalOf } from '../review/approvalOf.ts'
import { toAccount } from '../staff/accounts.ts'
import { findLinks, makeExternalLink, revokeExternalLink } from './links.ts'

type Name = z.infer<typeof documentKey>

/**
 * Endpoints for links to external readers. `GET /newsroom/outside?document=reports:ID` lists the links to a text
 * (`ExternalLinks`); `POST …/make` makes one and shows its address, once; `POST …/revoke` ends one.
 */
export const externalReviewEndpoints: Endpoint[] = [
  staffEndpoint({
    handle: async ({ input: { document: name }, req, staff }) => {
      const document = await loadText(name, req)
      if (!document) return unknown(name, req)
      const { hash } = await approvalOf(document, req)
      return answer({
        links: await findLinks(req, { approvalHash: hash, key: document.key }),
        mayMake: mayShow(document, staff),
      })
    },
    input: z.object({ document: documentKey }),
    method: 'get',
    path: '/newsroom/outside',
  }),
  staffEndpoint({
    handle: async ({ input, req, staff, user }) => {
      const { currentPassword, days, document: name, isOnce, purpose } = input
      const document = await loadText(name, req)
      if (!document) return unknown(name, req)
      if (!mayShow(document, staff)) return refuse(req, [{ reason: 'externalReview.notYours' }])
      // A link shows unpublished text: an unattended session must not make one.
      await requireCurrentPassword({ given: currentPassword, own: toAccount(user), req })
      const snapshot = await openDrafts(req).draw(document)
      if (!snapshot) return refuse(req, [{ reason: 'externalReview.cannotDraw' }])
      const { hash: approvalHash } = await approvalOf(document, req)
      const token = await inTransaction({
        act: async ({ req: inside }) => {
          const made = await makeExternalLink({
            approvalHash,
            days,
            document,
            isOnce,
            purpose,
            req: inside,
            snapshot,
            staff,
          })
          await recordAudit({
            action: 'outsideLink',
            detail: { approvalHash, days, purpose },
            req: inside,
            subject: document.key,
            title: document.title,
          })
          return made
        },
        i18n: req.i18n,
        payload: req.payload,
        user,
      })
      const site = req.payload.config.serverURL.replace(/\/+$/u, '')
      return answer({ url: site + externalReviewPath(token) })
    },
    input: z.object({
      currentPassword: currentPasswordInput,
      days: z.int().min(1).max(externalLinkDays.most).default(externalLinkDays.usual),
      document: documentKey,
      isOnce: z.boolean().default(false),
      purpose: z.string().trim().min(1).max(200),
    }),
    method: 'post',
    path: '/newsroom/outside/make',
  }),
  staffEndpoint({
    handle: async ({ input: { document: name, id }, req, staff, user }) => {
      const document = await loadText(name, req)
      if (!document) return unknown(name, req)
      if (!mayShow(document, staff)) return refuse(req, [{ reason: 'externalReview.notYours' }])
      const isEnded = await inTransaction({
        act: async ({ req: inside }) => {
          const ended = await revokeExternalLink(inside, id)
          if (ended?.subject !== document.key) return false
          await recordAudit({ action: 'outsideRevoke', req: inside, ...ended })
          return true
        },
        i18n: req.i18n,
        keeps: (wasOpen) => wasOpen,
        payload: req.payload,
        user,
      })
      return isEnded
        ? answer({ kind: 'revoked' })
        : refuse(req, [{ reason: 'externalReview.over' }])
    },
    input: z.object({ document: documentKey, id: z.string().max(64) }),
    method: 'post',
    path: '/newsroom/outside/revoke',
  }),
]

async function loadText(name: Name, req: PayloadRequest): Promise<LoadedDocument | undefined> {
  const document = isReviewed(name.collection) ? await loadDocument(name, req) : undefined
  return document?.document.deletedAt ? undefined : document
}

/** Whether somebody may show a text outside: editors, and its author. */
const mayShow = ({ document }: LoadedDocument, staff: Staff): boolean =>
  may(staff, 'edit') || String(document.createdBy) === staff.id

const unknown = ({ collection, id }: Name, req: PayloadRequest): Response =>
  refuse(req, [{ reason: 'review.missing', vars: { key: `${collection}:${id}` } }])
