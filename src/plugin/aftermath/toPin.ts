import type { Edition } from '../publications/recordEvent.ts'
import type { Pin } from '../releases/releaseLog.ts'
import type { LastEntry } from './readPublic.ts'

import { sha256 } from '../publications/recordEvent.ts'

/** A document of the record as the log of releases names it. */
export const toPin = (
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
