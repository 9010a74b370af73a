import type { PayloadRequest } from 'payload'

import { readStaff } from '../staff/readStaff.ts'

/** That somebody was given a way to the door to readers, was shut out from it, or signs by another name. */
export type PowerNotice =
  | 'deputiesNamed'
  | 'entranceChanged'
  | 'entranceHandedOut'
  | 'factorCleared'
  | 'keepingGiven'
  | 'nameChanged'
  | 'powerGiven'
  | 'powerTaken'

/** What cannot wait: mailed at once, read in the panel or not, and to those who want no mail otherwise. */
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

/** What people are told of. Each kind has its sentence in the translations, `notice.<kind>`. */
export type NotificationKind =
  | 'assigned'
  | 'dependents'
  | 'letter'
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
  /** Whoever acts is told as well: of what somebody else may do in their name. */
  readonly includesActor?: boolean
  readonly kind: NotificationKind
  /** Ids of accounts; whoever acts is not told of it, unless said. */
  readonly recipients: readonly string[]
  readonly subject?: string
  readonly title: string
  readonly vars?: Readonly<Record<string, string>>
}

/**
 * Tells people of something, in the transaction of what it tells of. E-mail follows after commit: the worker sends
 * what `mailedAt` says was not sent.
 */
export async function notify(
  req: PayloadRequest,
  { includesActor = false, kind, recipients, subject, title, vars }: NewNotification,
): Promise<void> {
  const actor = readStaff(req)
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
      // Written by the act it tells of: nobody holds create rights on somebody else's notices.
      overrideAccess: true,
      req,
    })
  }
}
