import type { PayloadRequest } from 'payload'

import type { SigningAnswer } from '../../domain/review/maySign.ts'
import type { Colleague } from '../staff/deputies.ts'
import type { Review } from './reviewOf.ts'

import { maySign } from '../../domain/review/maySign.ts'
import { colleaguesToday } from '../staff/deputies.ts'

/** Somebody whose turn it is to sign, and as what. */
export type Turn = Extract<SigningAnswer, { kind: 'may' }> & {
  readonly id: string
  readonly name: string
}

/**
 * Finds those who are present today and may sign the next stage. A stage names its usual role first, and further roles
 * are named only where nobody of it is present; otherwise a chief editor would hear of every first reading.
 */
export async function turnsOf(
  { authors, marks, plan, progress }: Pick<Review, 'authors' | 'marks' | 'plan' | 'progress'>,
  req: PayloadRequest,
): Promise<readonly Turn[]> {
  const colleagues = await colleaguesToday(req)
  const absent = colleagues.filter(({ isAbsent }) => isAbsent)
  const turns = colleagues.flatMap((signer): Turn[] => {
    // Somebody who signed or released today is present, whatever the calendar says.
    if (signer.isAbsent && !signer.hasActed) return []
    const answer = maySign({
      absent: absent.filter(standsFor(signer)),
      authors,
      marks,
      plan,
      progress,
      signer,
    })
    return answer.kind === 'may' ? [{ ...answer, id: signer.id, name: signer.name }] : []
  })
  const rankOf = ({ role, stage }: Turn) => stage.roles.indexOf(role)
  const usual = Math.min(...turns.map(rankOf))
  return turns.filter((turn) => rankOf(turn) === usual)
}

const standsFor =
  ({ id }: Colleague) =>
  ({ deputies }: Colleague): boolean =>
    deputies.includes(id)
