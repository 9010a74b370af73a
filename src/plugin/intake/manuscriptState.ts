import type { PayloadRequest } from 'payload'

import type { ManuscriptState } from '../../domain/manuscripts/outcome.ts'
import type { KnownManuscript } from '../manuscripts/findKnown.ts'
import type { Staff } from '../staff/readStaff.ts'

import { languageOf } from '../../domain/language/language.ts'
import { mayBeRead } from '../../domain/manuscripts/outcome.ts'
import { may } from '../../domain/staff/roles.ts'
import { describeLost } from '../manuscripts/describeLost.ts'
import { findLost } from '../manuscripts/findKnown.ts'
import { isProblemKey, problemWords } from '../manuscripts/ManuscriptProblem.ts'
import { workerSilence } from '../releases/workerHeartbeat.ts'
import { translate } from '../translations/messages.ts'
import { standingDocuments } from './standingDocuments.ts'

const silentSeconds = 60

/** Whether somebody may decide about a manuscript: editors about any, writers about those they filed. */
export const mayDecideOn = (
  { createdBy }: Pick<KnownManuscript, 'createdBy'>,
  staff: Staff,
): boolean => may(staff, 'file') && (may(staff, 'edit') || createdBy === staff.id)

/** State of a manuscript as its page shows it to one of the staff, in their language. */
export async function stateOf(
  found: KnownManuscript,
  { req, staff }: { readonly req: PayloadRequest; readonly staff: Staff },
): Promise<ManuscriptState> {
  const { erased, outcome, problem } = found
  const lost =
    (outcome === 'imported' || outcome === 'toCheck') &&
    describeLost(await findLost(found.manuscript, req), languageOf(req.i18n.language))
  const silence = await workerSilence(req.payload)
  return {
    documents: await standingDocuments(found, req),
    ...(erased && { erased }),
    isWorkerSilent: silence === undefined || silence > silentSeconds,
    ...(lost && { lost }),
    mayErase: outcome !== 'erased' && may(staff, 'discard'),
    mayRead: mayBeRead(outcome) && may(staff, 'file'),
    outcome,
    ...(problem !== undefined && { problem: describeProblem(problem, req) }),
  }
}

const describeProblem = (key: string, req: PayloadRequest): string =>
  isProblemKey(key)
    ? problemWords(key)[languageOf(req.i18n.language)]
    : translate(req, { key: 'manuscript.fault' })
