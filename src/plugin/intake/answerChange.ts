import type { PayloadRequest } from 'payload'

import type { Staff } from '../staff/readStaff.ts'
import type { DeskChange } from './decide.ts'

import { formsOf, languageOf } from '../../domain/language/index.ts'
import { answer, describe } from '../http/endpoint.ts'
import { deskReasons } from './decide.ts'
import { decisionWords } from './decisionWords.ts'
import { readSheet } from './readSheet.ts'

type Asking = { readonly req: PayloadRequest; readonly staff: Staff }

/** What the caller is told of a change: the sheet as it is now, also when somebody else was faster. */
export const answerChange = async (change: DeskChange, asking: Asking): Promise<Response> =>
  change.kind === 'changed'
    ? answer(await readSheet(change.row, asking))
    : refuseChange(change, asking)

type Refused = Extract<DeskChange, { kind: 'refused' }>

/** Response 409 with the reason, what somebody else decided about the same, and the sheet as it is now. */
export async function refuseChange(
  { met, reason, row, titles }: Refused,
  asking: Asking,
): Promise<Response> {
  const { req } = asking
  const errors = describe(req, [
    met
      ? {
          reason: 'manuscriptDesk.decidedAlready',
          vars: { by: met.by, what: decisionWords(met, req) },
        }
      : {
          reason: deskReasons[reason],
          ...(titles && {
            vars: { titles: formsOf(languageOf(req.i18n.language)).titles(titles) },
          }),
        },
  ])
  const sheet = row && (await readSheet(row, asking))
  return answer({ errors, kind: 'refused', ...(sheet && { sheet }) }, 409)
}
