import type { PayloadRequest } from 'payload'

import type { Colleague } from '../staff/deputies.ts'

import { formsOf, languageOf } from '../../domain/language/index.ts'
import { firstUnsignable } from '../../domain/review/completion.ts'
import { readProgress } from '../../domain/review/progress.ts'
import { may } from '../../domain/staff/roles.ts'
import { formatStage } from '../config/formatStage.ts'
import { reviewPlanOf } from '../config/reviewPlan.ts'
import { colleaguesToday } from '../staff/deputies.ts'
import { translate } from '../translations/messages.ts'

/**
 * Says whether the staff as it is can sign a text to its end: anybody's, and each author's own; in sentences, none while
 * it can.
 */
export async function readStaffing(req: PayloadRequest): Promise<readonly string[]> {
  const plan = reviewPlanOf(req.payload)
  const { list } = formsOf(languageOf(req.i18n.language))
  const staff = await colleaguesToday(req)
  const progress = readProgress({ approvalHash: '', marks: [], plan, round: 1 })
  const stuckFor = (authors: readonly string[]) => {
    const stuck = firstUnsignable({ authors, marks: [], plan, progress, staff })
    return stuck && formatStage({ key: stuck.key, plan, req })
  }
  const stage = stuckFor([])
  if (stage !== undefined) return [translate(req, { key: 'review.staffLacks', vars: { stage } })]
  const writers = staff.filter((each) => may(each, 'writeOwn'))
  return [...groupedBy(writers, ({ id }) => stuckFor([id]))].map(([lacking, authors]) =>
    translate(req, {
      key: 'review.staffLacksFor',
      vars: {
        names: list(authors.map(({ name }) => name)),
        stage: lacking,
      },
    }),
  )
}

function groupedBy(
  writers: readonly Colleague[],
  stageOf: (writer: Colleague) => string | undefined,
): ReadonlyMap<string, readonly Colleague[]> {
  const groups = new Map<string, Colleague[]>()
  for (const writer of writers) {
    const stage = stageOf(writer)
    if (stage !== undefined) groups.set(stage, [...(groups.get(stage) ?? []), writer])
  }
  return groups
}
