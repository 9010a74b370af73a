import type { PayloadRequest } from 'payload'

import type { ManuscriptState } from '../../domain/manuscripts/outcome.ts'
import type { KnownManuscript } from '../manuscripts/findKnown.ts'
import type { Staff } from '../staff/readStaff.ts'

import { languageOf } from '../../domain/language/language.ts'
import { isText, mayBeRead } from '../../domain/manuscripts/outcome.ts'
import { may } from '../../domain/staff/roles.ts'
import { describeLost } from '../manuscripts/describeLost.ts'
import { findLost } from '../manuscripts/findKnown.ts'
import { isProblemKey, problemWords } from '../manuscripts/ManuscriptProblem.ts'
import { workerSilence } from '../releases/workerHeartbeat.ts'
import { translate } from '../translations/messages.ts'
import { documentsMade } from './documentsMade.ts'

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
  const made = await documentsMade(found, req)
  return {
    ...made,
    ...(erased && { erased }),
    isWorkerSilent: silence === undefined || silence > silentSeconds,
    ...(lost && { lost }),
    mayErase: outcome !== 'erased' && may(staff, 'discard'),
    mayRead: mayBeRead(outcome) && may(staff, 'file'),
    mayTakeUp: isOffDesk(outcome, made.documents) && mayDecideOn(found, staff),
    outcome,
    ...(problem !== undefined && { problem: describeProblem(problem, req) }),
  }
}

/** Whether a manuscript can be put back on the desk: it was set aside, or no text made of it stands. */
const isOffDesk = (
  outcome: ManuscriptState['outcome'],
  documents: ManuscriptState['documents'],
): boolean => outcome === 'spiked' || (outcome === 'imported' && !documents.some(isText))

const describeProblem = (key: string, req: PayloadRequest): string =>
  isProblemKey(key)
    ? problemWords(key)[languageOf(req.i18n.language)]
    : translate(req, { key: 'manuscript.fault' })
