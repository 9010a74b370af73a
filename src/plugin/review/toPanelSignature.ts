import type { PayloadRequest } from 'payload'

import type { PanelSignature } from '../../domain/review/reviewPanel.ts'
import type { StoredSignature } from './readSignatures.ts'
import type { Review } from './reviewOf.ts'

import { embargoIn } from '../../domain/review/embargo.ts'
import { formatStage } from '../config/formatStage.ts'

type Input = { mark: StoredSignature; req: PayloadRequest; review: Review }

/** One signature as the panel shows it, its stage in the reader's language. */
export const toPanelSignature = ({ mark, req, review: { plan } }: Input): PanelSignature => ({
  at: mark.at,
  ...embargoIn(mark),
  hash: mark.approvalHash,
  id: mark.id,
  ...(mark.opinion !== undefined && { opinion: mark.opinion }),
  round: mark.round,
  stageLabel: formatStage({ key: mark.stage, plan, req }),
  ...(mark.standsInFor && { standsInFor: mark.standsInFor.name }),
  verdict: mark.verdict,
  who: mark.person.name,
})
