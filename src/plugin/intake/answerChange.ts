import type { PayloadRequest } from 'payload'

import type { Staff } from '../staff/readStaff.ts'
import type { DeskChange } from './decide.ts'

import { answer, describe } from '../http/endpoint.ts'
import { deskReasons } from './decide.ts'
import { readSheet } from './readSheet.ts'

/** What the caller is told of a change: the sheet as it is now, also when somebody else was faster. */
export async function answerChange(
  change: DeskChange,
  asking: { readonly req: PayloadRequest; readonly staff: Staff },
): Promise<Response> {
  const { req } = asking
  if (change.kind === 'changed') return answer(await readSheet(change.row, asking))
  const errors = describe(req, [{ reason: deskReasons[change.reason] }])
  const sheet = change.row && (await readSheet(change.row, asking))
  return answer({ errors, kind: 'refused', ...(sheet && { sheet }) }, 409)
}
