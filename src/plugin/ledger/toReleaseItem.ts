import type { LastEntry } from './readPublic.ts'
import type { Edition } from './recordEvent.ts'
import type { Pin } from './releaseLog.ts'

import { sha256 } from './recordEvent.ts'

/** Converts a document of the ledger to an item of the release log. */
export const toReleaseItem = (
  { approval, contentHash, path, revision, subject, title }: LastEntry,
  edition?: Edition,
): Pin => ({
  approvalHash: sha256(approval),
  contentHash,
  isUrgent: false,
  path: edition?.snapshot.path ?? path,
  revision,
  subject,
  title: edition?.snapshot.title ?? title,
})
