import type { PayloadRequest } from 'payload'

import type { PublicEvent } from '../ledger/recordEvent.ts'
import type { Member } from './toMembers.ts'

import { keysOf } from '../../domain/ledger/kinds.ts'
import { notify } from '../notifications/notify.ts'
import { accountsWith } from '../staff/accounts.ts'
import { findAffected } from './findAffected.ts'

export type Approved = Member & {
  readonly approval: { readonly hash: string; readonly json: string }
  /** `refreshed`: its text is public already as it is, and goes out with other links. */
  readonly event: PublicEvent
  readonly isUrgent: boolean
}

/** Heads of desk hear which live texts repeat what a release changes, before it is entered into the record. */
export async function notifyOfDependents(
  approved: readonly Approved[],
  req: PayloadRequest,
): Promise<void> {
  const going = new Set(keysOf(approved))
  for (const { edition, event, key, title } of approved) {
    if (event !== 'corrected' && event !== 'released') continue
    const affected = await findAffected(key, req, edition.snapshot)
    // What goes out in the same release was read together with it.
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
