import type { PanelAct } from '../../domain/review/reviewPanel.ts'
import type { Judgement } from './decideVerdict.ts'

import { formatStage } from '../config/formatStage.ts'
import { translate } from '../translations/messages.ts'
import { decideVerdict } from './decideVerdict.ts'

/** An act of the review that is considered. */
export type Considered = Omit<Judgement, 'verdict'> & {
  /** First fault of the text itself, in the reader's language: it can be neither handed in nor signed. */
  readonly unfit: string | undefined
}

/** Whether the reader may do this now and for which stage, or why not. */
export async function panelAct(
  considered: Considered,
  verdict: Judgement['verdict'],
): Promise<PanelAct> {
  const { req, review, unfit } = considered
  const answer = await decideVerdict({ ...considered, verdict })
  if (answer.kind === 'mayNot') {
    const { reason: key, vars } = answer
    return { isPossible: false, reason: translate(req, { key, vars }) }
  }
  if (unfit !== undefined && (verdict === 'pass' || verdict === 'submit'))
    return { isPossible: false, reason: unfit }
  return {
    isPossible: true,
    stage: answer.stage,
    stageLabel: formatStage({ key: answer.stage, plan: review.plan, req }),
    ...(answer.standsInFor && { standsInFor: answer.standsInFor.name }),
  }
}
