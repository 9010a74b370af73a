import type { PayloadRequest } from 'payload'

import type { TextStanding } from '../../domain/review/reviewPanel.ts'
import type { TextState } from '../../domain/review/textState.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { Review } from './reviewOf.ts'

import { returnOf, textState } from '../../domain/review/textState.ts'
import { rolesThatMay } from '../../domain/staff/roles.ts'
import { authorsOf } from '../audit/authorsOf.ts'
import { timeZoneOf } from '../config/locale.ts'
import { findScheduled } from '../ledger/findScheduled.ts'
import { accountNames, accountsWith } from '../staff/accounts.ts'
import { translate } from '../translations/messages.ts'
import { deadEndOf } from './deadEndOf.ts'
import { fieldRefusals } from './fieldRefusals.ts'
import { readOpenNotes } from './openNotesOf.ts'
import { panelAct } from './panelAct.ts'
import { stateLabel } from './stateLabel.ts'
import { toPanelSignature } from './toPanelSignature.ts'
import { turnsOf } from './turnsOf.ts'

type Asked = {
  readonly document: LoadedDocument
  readonly req: PayloadRequest
  readonly review: Review
  readonly staff: Staff
}

/** Loads where a text stands: its stage, whose turn it is, why it came back, which notes are open. */
export async function readStanding(asked: Asked): Promise<TextStanding> {
  const { document, req, review, staff } = asked
  const { collection, id, key, title } = document
  const plan = await planOf(document, req)
  // What was changed since is to be signed again before its time: that is said first.
  const state = textState(review, review.progress.isComplete ? plan?.at : undefined)
  const back = returnOf(review)
  const faults = await faultsIn(asked)
  const deadEnd = await deadEndOf({ document, req, review, staff })
  return {
    approvalHash: review.approval.hash,
    ...(deadEnd && {
      deadEnd: {
        isBySigning: deadEnd.reason === 'review.leavesNobody',
        message: translate(req, { ...deadEnd, key: deadEnd.reason }),
      },
    }),
    document: { collection, id, key, title },
    faults,
    isUrgent: review.progress.isUrgent,
    openNotes: state.kind === 'released' ? [] : await readOpenNotes(req, key),
    ...(plan && { plan }),
    ...(back && { returned: toPanelSignature({ mark: back, req, review }) }),
    state,
    stateLabel: stateLabel({ plan: review.plan, req, state, timeZone: await timeZoneOf(req) }),
    submit: await panelAct({ ...asked, unfit: faults[0] }, 'submit'),
    turn: await turnIn(asked, state),
  }
}

/** The release that is planned of a text. */
async function planOf({ key }: LoadedDocument, req: PayloadRequest): Promise<TextStanding['plan']> {
  const [planned] = await findScheduled([key], req)
  if (!planned) return undefined
  const { at, by, release, title } = planned
  return { at, by, release, title }
}

/** Faults of a text; none for a public one, which cannot be handed in anyway. */
async function faultsIn({ document, req, review }: Asked): Promise<readonly string[]> {
  const faults = review.isPublic ? [] : await fieldRefusals({ document, req })
  return [...new Set(faults.map(({ reason: key, vars = {} }) => translate(req, { key, vars })))]
}

/** Names of those who act next: authors, signers, or whoever may release. */
async function turnIn(
  { document, req, review }: Asked,
  { kind }: TextState,
): Promise<readonly string[]> {
  if (kind === 'review') return (await turnsOf(review, req)).map(({ name }) => name)
  if (kind === 'released' || kind === 'planned') return []
  const accounts =
    kind === 'approved' || kind === 'notes'
      ? await accountsWith(rolesThatMay('release'), req)
      : await authorsOf(document, req)
  const names = await accountNames(req, accounts)
  return [...names.values()].filter((name) => name !== '')
}
