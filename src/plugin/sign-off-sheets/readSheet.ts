import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { Signed } from './readSigned.ts'
import type { SignOffSheet, SheetDocument, SheetRelease } from './signOffSheet.ts'

import { readKey } from '../../domain/ledger/kinds.ts'
import { clockOf } from '../config/clock.ts'
import { newsroomLocale } from '../config/locale.ts'
import { newsroomName } from '../config/newsroomName.ts'
import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'
import { reviewOf } from '../review/reviewOf.ts'
import { publicPath } from '../values/publicAddress.ts'
import { completeCredits, creditsOfDraft, creditsOfSnapshot } from './credits.ts'
import { readSigned } from './readSigned.ts'

type Asked = { readonly req: PayloadRequest; readonly staff: Staff }

/** Loads the sign-off sheet of a text as it stands now. */
export async function readReviewSheet({
  document,
  req,
  staff,
}: Asked & { document: LoadedDocument }): Promise<SignOffSheet> {
  const { approval, progress } = await reviewOf(document, req)
  const { collection, key, title } = document
  const chainHash = await recordOf({ contentHash: approval.contentHash, key, req })
  const { firstReviewer, ...signed } = await readSigned({
    approvalHash: approval.hash,
    collection,
    key,
    req,
    round: progress.round,
  })
  const credits = await creditsOfDraft(document, req)
  return {
    ...(await readFrame({ req, staff })),
    documents: [
      {
        ...signed,
        ...(await completeCredits({ credits, firstReviewer, key, req })),
        approvalHash: approval.hash,
        collection,
        ...(chainHash !== undefined && { chainHash }),
        contentHash: approval.contentHash,
        key,
        title,
      },
    ],
  }
}

type Input = { contentHash: string; key: string; req: PayloadRequest }

/** Finds the ledger entry that holds exactly this text. */
async function recordOf({ contentHash, key, req }: Input): Promise<string | undefined> {
  const [entry] = await query(
    req,
    sql`SELECT hash FROM publications WHERE subject = ${key} AND content_hash = ${contentHash}
        ORDER BY sequence DESC LIMIT 1`,
  )
  return entry && text.parse(entry.hash)
}

/** Loads the sign-off sheet of a release, carried out or scheduled; undefined when there is none. */
export async function readReleaseSheet({
  id,
  req,
  staff,
}: Asked & { id: string }): Promise<SignOffSheet | undefined> {
  const [found] = await query(
    req,
    sql`SELECT id::text, act::text, status::text, reason, notice, completeness, released_by_name AS "releasedBy",
          ${instantSql('released_at')} AS "releasedAt", ${instantSql('scheduled_for')} AS "scheduledFor"
        FROM releases WHERE id::text = ${id}`,
  )
  const release = found && releaseShape.parse(found)
  if (!release) return undefined
  const listed = await query(
    req,
    sql`SELECT d.subject, d.title, d.path, d.content_hash AS "contentHash", d.approval_hash AS "approvalHash",
          d.is_urgent AS "isUrgent", entry.hash AS "chainHash", entry.snapshot
        FROM releases_documents d
        LEFT JOIN publications entry ON entry.release = ${id} AND entry.subject = d.subject
        WHERE d._parent_id::text = ${id} ORDER BY d._order`,
  )
  const documents: SheetDocument[] = []
  for (const row of listed) {
    const document = await toDocument(documentShape.parse(row), req)
    if (document) documents.push(document)
  }
  return { ...(await readFrame({ req, staff })), documents, release: withItems(release) }
}

async function toDocument(
  { approvalHash, chainHash, isUrgent, snapshot, subject, ...row }: z.infer<typeof documentShape>,
  req: PayloadRequest,
): Promise<SheetDocument | undefined> {
  const name = readKey(subject)
  if (!name) return undefined
  const { firstReviewer, ...signed }: Signed =
    approvalHash === undefined
      ? { isUrgent: false, marks: [], steps: [] }
      : await readSigned({ approvalHash, collection: name.collection, key: subject, req })
  return {
    ...row,
    path: publicPath(row.path, req.payload),
    ...signed,
    ...(await completeCredits({
      credits: creditsOfSnapshot(snapshot),
      firstReviewer,
      key: subject,
      req,
    })),
    ...(approvalHash !== undefined && { approvalHash }),
    ...(chainHash !== undefined && { chainHash }),
    isUrgent: isUrgent || signed.isUrgent,
    key: subject,
    collection: name.collection,
  }
}

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)

const documentShape = z.object({
  approvalHash: text,
  chainHash: text,
  contentHash: z.string(),
  isUrgent: z.boolean().nullish().transform(Boolean),
  path: z.string(),
  snapshot: text,
  subject: z.string(),
  title: z.string(),
})

const itemShape = z.object({
  isSatisfied: z.boolean(),
  kind: z.string(),
  sitting: text,
  title: z.string(),
  waivedFor: text,
})

const releaseShape = z.object({
  act: z.enum(['correction', 'release', 'restoration', 'withdrawal']),
  // A malformed completeness list is left out of the sheet, and stays in the log.
  completeness: z.array(itemShape).nullish().catch([]),
  id: z.string(),
  notice: text,
  reason: text,
  releasedAt: text,
  releasedBy: z.string(),
  scheduledFor: text,
  status: z.enum(['cancelled', 'failed', 'released', 'scheduled']),
})

const withItems = ({
  act,
  completeness,
  id,
  releasedBy,
  status,
  ...optional
}: z.infer<typeof releaseShape>): SheetRelease => ({
  ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  act,
  completeness: (completeness ?? []).map(({ isSatisfied, kind, sitting, title, waivedFor }) => ({
    isThere: isSatisfied,
    kind,
    title: sitting === undefined ? title : `${title}（${sitting}）`,
    ...(waivedFor !== undefined && { waivedFor }),
  })),
  id,
  releasedBy,
  status,
})

/** Loads what every sheet shows around its content. */
async function readFrame({
  req,
  staff,
}: Asked): Promise<Omit<SignOffSheet, 'documents' | 'release'>> {
  const [head] = await query(
    req,
    sql`SELECT hash FROM newsroom_audit_seals ORDER BY position DESC LIMIT 1`,
  )
  return {
    auditHead: typeof head?.hash === 'string' ? head.hash : undefined,
    masthead: await newsroomName(req),
    printedAt: await clockOf(req),
    printedBy: staff.name,
    ...(await newsroomLocale(req)),
  }
}
