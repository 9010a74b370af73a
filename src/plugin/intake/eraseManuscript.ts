import type { DefaultDocumentIDType, PayloadRequest, TypedUser } from 'payload'

import type { MessageKey } from '../translations/messages.ts'

import { formsOf, languageOf } from '../../domain/language/index.ts'
import { recordAudit } from '../audit/hooks.ts'
import { clockOf } from '../config/clock.ts'
import { newsroomWords } from '../config/newsroomWords.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { collectionOf } from '../documents/collectionOf.ts'
import { removeFile } from '../files/storedFiles.ts'
import { readStaff } from '../staff/readStaff.ts'
import { translateIn } from '../translations/messages.ts'
import { standingTexts } from './documentsMade.ts'
import { holdManuscript } from './holdManuscript.ts'
import { noteOutcome } from './noteOutcome.ts'

type Erasure = {
  readonly id: DefaultDocumentIDType
  readonly reason: string
  readonly req: PayloadRequest
  readonly user: TypedUser
}

/** Outcome of an erasure; a refusal names its reason. */
export type ErasureOutcome =
  | { readonly kind: 'erased' }
  | { readonly kind: 'refused'; readonly reason: MessageKey; readonly vars?: { titles: string } }

/**
 * Erases a manuscript that was taken in by mistake: file, text, sender and title go; fingerprint, reason, person and
 * time stay, so that a second upload of the file is told. Refused while a draft made from it stands outside the trash.
 */
export async function eraseManuscript({ id, reason, req, user }: Erasure): Promise<ErasureOutcome> {
  const { payload } = req
  let name: string | undefined
  const outcome = await inTransaction<ErasureOutcome>({
    act: async ({ req: within }) => {
      const manuscript = await holdManuscript(id, within)
      if (!manuscript) return { kind: 'refused', reason: 'manuscript.gone' }
      if (manuscript.erased) return { kind: 'refused', reason: 'manuscript.erasedAlready' }
      const titles = await standingTexts(manuscript, within)
      if (titles.length > 0)
        return {
          kind: 'refused',
          reason: 'manuscript.hasDrafts',
          vars: { titles: formsOf(languageOf(req.i18n.language)).titles(titles) },
        }
      name = manuscript.filename
      await writeErasure({ id, reason, req: within, user })
      return { kind: 'erased' }
    },
    i18n: req.i18n,
    keeps: ({ kind }) => kind === 'erased',
    payload,
    user,
  })
  // After the commit: a rollback would bring back a row without its file.
  const folder = collectionOf(payload, 'manuscripts').upload.staticDir ?? ''
  if (outcome.kind === 'erased' && name !== undefined) await removeFile({ folder, name })
  return outcome
}

async function writeErasure({ id, reason, req }: Erasure): Promise<void> {
  const title = translateIn((await newsroomWords(req)).t, { key: 'manuscript.erasedTitle' })
  await noteOutcome({
    data: {
      decisions: null,
      doubtful: 0,
      enclosed: [],
      erasedAt: await clockOf(req),
      erasedBy: readStaff(req)?.name ?? '',
      erasedReason: reason,
      filename: null,
      filesize: null,
      items: 0,
      letter: null,
      mimeType: null,
      outcome: 'erased',
      problem: null,
      reading: null,
      sender: null,
      text: null,
      title,
    },
    manuscript: id,
    req,
  })
  await recordAudit({
    action: 'delete',
    detail: { reason },
    req,
    subject: `manuscripts:${id}`,
    title,
  })
}
