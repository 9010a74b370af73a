import type { ReviewPanel } from '../../domain/review/index.ts'

/** Text and embargo that the reader sees, as the endpoint takes them: what a signature stands on. */
export const toSigned = ({ approvalHash, document: { key }, embargo }: ReviewPanel) => ({
  approvalHash,
  document: key,
  embargoUntil: embargo?.until ?? null,
})
