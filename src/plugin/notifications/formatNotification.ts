import type { PayloadRequest } from 'payload'

import { z } from 'zod'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { MessageKey } from '../translations/messages.ts'
import type { NotificationRow } from './notificationRow.ts'
import type { NotificationKind } from './notify.ts'

import { formatMinute } from '../../domain/time/clock.ts'
import { formatStage } from '../config/formatStage.ts'
import { reviewPlanOf } from '../config/reviewPlan.ts'
import { describeRefusal } from '../http/describeRefusal.ts'
import { translate } from '../translations/messages.ts'

/** Message key per kind of notification. A kind without one does not compile. */
const sentences = {
  assigned: 'notification.assigned',
  dependents: 'notification.dependents',
  deputiesNamed: 'notification.deputiesNamed',
  entranceChanged: 'notification.entranceChanged',
  entranceHandedOut: 'notification.entranceHandedOut',
  factorCleared: 'notification.factorCleared',
  keepingGiven: 'notification.keepingGiven',
  letter: 'notification.letter',
  mailFailed: 'notification.mailFailed',
  nameChanged: 'notification.nameChanged',
  noteAnswered: 'notification.noteAnswered',
  noteMade: 'notification.noteMade',
  outsideAgreed: 'notification.outsideAgreed',
  outsideObjected: 'notification.outsideObjected',
  planOfLeaver: 'notification.planOfLeaver',
  powerGiven: 'notification.powerGiven',
  powerTaken: 'notification.powerTaken',
  released: 'notification.released',
  releaseFailed: 'notification.releaseFailed',
  releaseLate: 'notification.releaseLate',
  returned: 'notification.returned',
  submitted: 'notification.submitted',
  toSign: 'notification.toSign',
  webhookGivenUp: 'notification.webhookGivenUp',
  withdrawn: 'notification.withdrawn',
} as const satisfies Record<NotificationKind, MessageKey>

/** Every kind, in the order of their names. */
export const notificationKinds = Object.keys(sentences)

type Input = { req: PayloadRequest; row: NotificationRow; timeZone: string }

/** Formats a notification in the language of the request, with the words people wrote. */
export function formatNotification({
  req,
  row: { actor_name: actor, kind, title, vars },
  timeZone,
}: Input): { readonly detail?: string; readonly sentence: string } {
  const given = vars ?? {}
  const sentence = translate(req, {
    key: keyOf(kind, given),
    vars: {
      ...given,
      due: clock(given.due, timeZone),
      ...(given.stage !== undefined && {
        stage: formatStage({ key: given.stage, plan: reviewPlanOf(req.payload), req }),
      }),
      title,
      who: given.who ?? actor ?? translate(req, { key: 'notification.newsroom' }),
    },
  })
  const detail =
    describeReasons({ req, said: given.refusals, timeZone }) ??
    ['opinion', 'body', 'reasons', 'reason'].map((name) => given[name]).find(Boolean)
  return { ...(detail !== undefined && { detail }), sentence }
}

/** Picks the message for a deputy, which names whom they stand in for. */
function keyOf(kind: string, { other }: Readonly<Record<string, string>>): MessageKey {
  if (kind === 'toSign' && other !== undefined) return 'notification.toSignFor'
  return isKind(kind) ? sentences[kind] : 'notification.other'
}

const isKind = (kind: string): kind is NotificationKind => kind in sentences

function clock(instant: string | undefined, zone: string): string {
  if (instant === undefined || Number.isNaN(Date.parse(instant))) return ''
  return formatMinute({ instant, timeZone: zone })
}

type DescribeReasonsInput = { req: PayloadRequest; said: string | undefined; timeZone: string }

const refusals = z.array(
  z.object({
    reason: z.custom<Refusal['reason']>((key) => typeof key === 'string'),
    vars: z.record(z.string(), z.string()).optional(),
  }),
)

/** Reasons of a failed release, in the language of whoever reads of it. */
function describeReasons({ req, said, timeZone }: DescribeReasonsInput): string | undefined {
  if (said === undefined) return undefined
  return refusals
    .parse(JSON.parse(said))
    .map(({ reason, vars }) =>
      describeRefusal({ refusal: { reason, ...(vars && { vars }) }, req, timeZone }),
    )
    .join(' ')
}
