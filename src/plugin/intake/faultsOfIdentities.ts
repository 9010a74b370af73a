import type { PayloadRequest } from 'payload'

import type { DecisionAct, Register } from '../../domain/manuscripts/index.ts'

import { translate } from '../translations/messages.ts'
import { findNamesakes } from './findRegister.ts'

/**
 * What is wrong with decisions about who or what somebody named is: only one on record of that name, or of one that
 * differs by a character, can be meant.
 */
export async function faultsOfIdentities(
  acts: readonly DecisionAct[],
  req: PayloadRequest,
): Promise<readonly { readonly message: string }[]> {
  const chosen = acts.filter(isChoice)
  if (chosen.length === 0) return []
  const names = chosen.flatMap((act) => (act.act === 'identify' ? [act.name] : []))
  const register = await findNamesakes(names, req)
  return chosen
    .filter((act) => !among(act, register).some(({ id }) => id === act.to))
    .map((act) => {
      const vars = { name: act.act === 'identify' ? act.name : act.to }
      return { message: translate(req, { key: 'manuscriptDesk.notThatOne', vars }) }
    })
}

type Choice = Extract<DecisionAct, { act: 'identify' | 'identifyMeeting' }> & {
  readonly to: string
}

const isChoice = (act: DecisionAct): act is Choice =>
  (act.act === 'identify' || act.act === 'identifyMeeting') && act.to !== null

const among = (act: Choice, { meetings, people, reporters }: Register) => {
  if (act.act === 'identifyMeeting') return meetings
  return act.kind === 'person' ? people : reporters
}
