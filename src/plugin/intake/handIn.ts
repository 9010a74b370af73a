import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import type { OpenedManuscript } from '../manuscripts/openManuscript.ts'
import type { Particulars } from './keepFile.ts'

import { joinTransaction } from '../database/inTransaction.ts'
import { lockUpload } from '../files/lockUpload.ts'
import { findKnown } from '../manuscripts/findKnown.ts'
import { keepFile } from './keepFile.ts'

type ToHandIn = Particulars & {
  readonly bytes: Buffer
  readonly fileName: string
  /** By `openReceived`, before the transaction: opening may take longer than one may be idle. */
  readonly opened: OpenedManuscript
  readonly req: PayloadRequest
}

export type HandedIn = {
  /** Whether the file had been taken in before: nothing is stored then. */
  readonly isKnown: boolean
  readonly manuscript: DefaultDocumentIDType
}

/**
 * Takes a file in as the panel does: checked, stored as received, waiting to be read. One way for mailroom, inbox and
 * terminal. A file that was taken in before leads to the manuscript of that time, erased or not.
 */
export const handIn = (handing: ToHandIn): Promise<HandedIn> =>
  joinTransaction(handing.req, async () => {
    const {
      opened: { sha256 },
      req,
    } = handing
    await lockUpload({ collection: 'manuscripts', req, sha256 })
    const known = await findKnown(sha256, req)
    if (known) return { isKnown: true, manuscript: known.manuscript }
    return { isKnown: false, manuscript: await keepFile(handing) }
  })
