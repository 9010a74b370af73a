import type { PayloadRequest } from 'payload'

import { readActor } from '../staff/actor.ts'
import { isDisabled } from '../values/disabled.ts'

/** Kinds of notification about privileges: somebody gained or lost a way to release, or signs by another name. */
export type PowerNotice =
  | 'deputiesNamed'
  | 'entranceChanged'
  | 'entranceHandedOut'
  | 'factorCleared'
  | 'keepingGiven'
  | 'nameChanged'
  | 'powerGiven'
  | 'powerTaken'

/** Alarms: mailed at once, read in the panel or not, also to those who want no mail otherwise. */
export const alarms: readonly PowerNotice[] = [
  'deputiesNamed',
  'entranceChanged',
  'entranceHandedOut',
  'factorCleared',
  'keepingGiven',
  'nameChanged',
  'powerGiven',
  'powerTaken',
]

/** Kinds of notification. Each has its message in the translations, `notification.<kind>`. */
export type NotificationKind =
  | 'assigned'
  | 'dependents'
  | 'letter'
  | 'mailFailed'
  | 'noteAnswered'
  | 'noteMade'
  | 'outsideAgreed'
  | 'outsideObjected'
  | 'planOfLeaver'
  | PowerNotice
  | 'releaseFailed'
  | 'releaseLate'
  | 'released'
  | 'returned'
  | 'submitted'
  | 'toSign'
  | 'webhookGivenUp'
  | 'withdrawn'

export type NewNotification = {
  /** Whether the acting person is notified too: of what somebody else may do in their name. */
  readonly includesActor?: boolean
  readonly kind: NotificationKind
  /** Ids of accounts; the acting person is left out by default. */
  readonly recipients: readonly string[]
  readonly subject?: string
  readonly title: string
  readonly vars?: Readonly<Record<string, string>>
}

/**
 * Notifies people, in the transaction of the act. E-mail follows after commit: the worker sends what has no `mailedAt`.
 */
export async function notify(
  req: PayloadRequest,
  { includesActor = false, kind, recipients, subject, title, vars }: NewNotification,
): Promise<void> {
  // Accounts of the newsroom's own still change: nothing is written in its collections then.
  if (isDisabled(req.payload)) return
  const actor = readActor(req)
  for (const recipient of new Set(recipients)) {
    if (recipient === actor?.id && !includesActor) continue
    await req.payload.create({
      collection: 'notices',
      data: {
        kind,
        recipient,
        title: title.slice(0, 300),
        ...(actor && { actorName: actor.name }),
        ...(subject !== undefined && { subject }),
        ...(vars && { vars }),
      },
      depth: 0,
      // Written by the act: nobody holds create rights on other people's notifications.
      overrideAccess: true,
      req,
    })
  }
}
