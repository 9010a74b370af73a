import type { PayloadRequest } from 'payload'

import type { WordKey } from '../translations/words.ts'
import type { NoticeKind } from './notify.ts'
import type { NoticeRow } from './readNotices.ts'

import { toWallClock } from '../../domain/desk/wallClock.ts'
import { reviewPlanOf } from '../review/planOf.ts'
import { stageWord } from '../review/stageWord.ts'
import { say } from '../translations/words.ts'

/** The sentence of each kind. A kind without one does not compile. */
const sentences = {
  assigned: 'notice.assigned',
  dependents: 'notice.dependents',
  deputiesNamed: 'notice.deputiesNamed',
  entranceChanged: 'notice.entranceChanged',
  entranceHandedOut: 'notice.entranceHandedOut',
  factorCleared: 'notice.factorCleared',
  keepingGiven: 'notice.keepingGiven',
  letter: 'notice.letter',
  nameChanged: 'notice.nameChanged',
  noteAnswered: 'notice.noteAnswered',
  noteMade: 'notice.noteMade',
  outsideAgreed: 'notice.outsideAgreed',
  outsideObjected: 'notice.outsideObjected',
  planOfLeaver: 'notice.planOfLeaver',
  powerGiven: 'notice.powerGiven',
  powerTaken: 'notice.powerTaken',
  released: 'notice.released',
  releaseFailed: 'notice.releaseFailed',
  releaseLate: 'notice.releaseLate',
  returned: 'notice.returned',
  submitted: 'notice.submitted',
  toSign: 'notice.toSign',
  webhookGivenUp: 'notice.webhookGivenUp',
  withdrawn: 'notice.withdrawn',
} as const satisfies Record<NoticeKind, WordKey>

/** What a notice says in the language of the request, and people's own words that go with it. */
export function sayNotice({
  req,
  row: { actor_name: actor, kind, title, vars },
  timeZone,
}: {
  req: PayloadRequest
  row: NoticeRow
  timeZone: string
}): { readonly detail?: string; readonly sentence: string } {
  const given = vars ?? {}
  const sentence = say(req, {
    key: keyOf(kind, given),
    vars: {
      ...given,
      due: clock(given.due, timeZone),
      ...(given.stage !== undefined && {
        stage: stageWord({ key: given.stage, plan: reviewPlanOf(req.payload), req }),
      }),
      title,
      who: given.who ?? actor ?? say(req, { key: 'notice.newsroom' }),
    },
  })
  const detail = ['opinion', 'body', 'reasons', 'reason'].map((name) => given[name]).find(Boolean)
  return { ...(detail !== undefined && { detail }), sentence }
}

/** Who signs in somebody's place is told in whose. */
function keyOf(kind: string, { other }: Readonly<Record<string, string>>): WordKey {
  if (kind === 'toSign' && other !== undefined) return 'notice.toSignFor'
  return isKind(kind) ? sentences[kind] : 'notice.other'
}

const isKind = (kind: string): kind is NoticeKind => kind in sentences

function clock(instant: string | undefined, zone: string): string {
  if (instant === undefined || Number.isNaN(Date.parse(instant))) return ''
  const { day, time } = toWallClock({ instant, zone })
  return `${day} ${time}`
}
