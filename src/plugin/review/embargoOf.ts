import type { PayloadRequest } from 'payload'

import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Review } from './reviewOf.ts'

import { isEmbargoFixed, laterOf, signedEmbargo } from '../../domain/review/embargo.ts'
import { planFor } from '../config/reviewPlan.ts'
import { readSignatures, readRounds } from './readSignatures.ts'

/** Earliest release, ISO 8601, by the text and its signatures; undefined for what is public already. */
export const embargoOf = (
  { document: { embargoUntil } }: LoadedDocument,
  { isPublic, marks }: Review,
): string | undefined =>
  laterOf(
    typeof embargoUntil === 'string' ? embargoUntil : undefined,
    isPublic ? undefined : signedEmbargo(marks),
  )

/** Reads whether a signature of the current round fixes the embargo, and the embargo it was signed with. */
export async function readFixedEmbargo(
  { collection, key }: { readonly collection: string; readonly key: string },
  req: PayloadRequest,
): Promise<{ readonly isFixed: boolean; readonly signed: null | string | undefined }> {
  const marks = (await readSignatures(req, [key])).get(key) ?? []
  const round = (await readRounds(req, [key])).get(key) ?? 1
  return {
    isFixed: isEmbargoFixed({ marks, plan: planFor(req.payload, collection), round }),
    signed: signedEmbargo(marks.filter((mark) => mark.round === round)),
  }
}
