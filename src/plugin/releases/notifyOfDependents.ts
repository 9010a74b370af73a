import type { PayloadRequest } from 'payload'

import type { PublicEvent } from '../ledger/recordEvent.ts'
import type { Member } from './toMembers.ts'

import { keysOf } from '../../domain/ledger/kinds.ts'
import { notify } from '../notifications/notify.ts'
import { accountsWith } from '../staff/accounts.ts'
import { findAffected } from './findAffected.ts'

export type Approved = Member & {
  readonly approval: { readonly hash: string; readonly json: string }
  /** `refreshed`: the text is public already, and only links change. */
  readonly event: PublicEvent
  readonly isUrgent: boolean
}

/** Notifies heads of desk of live texts that repeat what a release changes. Call it before the release is entered into the ledger. */
export async function notifyOfDependents(
  approved: readonly Approved[],
  req: PayloadRequest,
): Promise<void> {
  const going = new Set(keysOf(approved))
  for (const { edition, event, key, title } of approved) {
    if (event !== 'corrected' && event !== 'released') continue
    const affected = await findAffected(key, req, edition.snapshot)
    // Texts of the same release were read together.
    for (const dependent of affected.filter((each) => !going.has(each.key))) {
      const [passage] = dependent.passages
      await notify(req, {
        kind: 'dependents',
        recipients: await accountsWith(['chiefEditor', 'deskHead'], req),
        subject: dependent.key,
        title: dependent.title,
        vars: { about: title, words: passage?.words ?? '' },
      })
    }
  }
}
