import type { Signer } from '../review/maySign.ts'
import type { ReviewPlan } from '../review/plan.ts'
import type { DraftText } from './draftText.ts'
import type { Worklist, WorklistKey, WorklistRow } from './worklists.ts'

import { isReviewed } from '../ledger/kinds.ts'
import { maySign } from '../review/maySign.ts'
import { isUnderway, returnOf } from '../review/textState.ts'
import { may } from '../staff/roles.ts'
import { toZoned } from '../time/clock.ts'
import { waitingSince } from './draftText.ts'
import { stateOfSigned, textStanding } from './textStanding.ts'
import { listsFor } from './worklists.ts'

/** Work that somebody was given and has not handed in. Instants are ISO 8601. */
export type OpenAssignment = {
  readonly account?: { readonly id: string; readonly name: string }
  readonly document?: string
  readonly dueAt: string
  readonly id: string
  readonly meeting?: string
  readonly note?: string
  readonly title: string
  readonly work: string
}

export type DashboardRelease = {
  /** When it goes, went or should have gone out; ISO 8601. */
  readonly at: string
  readonly by: string
  readonly documents: readonly { readonly subject: string; readonly title: string }[]
  readonly id: string
  /** Took from readers instead of giving to them. */
  readonly isWithdrawal?: boolean
  readonly status: 'failed' | 'released' | 'scheduled'
  readonly title: string
}

/** A note that nobody has settled. */
export type OpenComment = {
  readonly at: string
  readonly author: string
  readonly body: string
  readonly id: string
  /** Whoever spoke last, and what they said. */
  readonly last: { readonly body: string; readonly id: string; readonly name: string }
  readonly subject: string
}

export type OpenWork = {
  readonly absent: readonly Signer[]
  readonly assignments: readonly OpenAssignment[]
  readonly notes: readonly OpenComment[]
  /** ISO 8601. */
  readonly now: string
  readonly plan: ReviewPlan
  readonly releases: readonly DashboardRelease[]
  readonly staff: Signer
  readonly texts: readonly DraftText[]
  readonly zone: string
}

/** How many rows a list shows at most; its total tells of the rest. */
const rowsShown = 30

/** Sorts everything that is open into the lists of one person, in the order in which their role looks at them. */
export function sortWorklist(all: OpenWork): readonly Worklist[] {
  return listsFor(all.staff.roles).map((key) => {
    const rows = sorters[key](all)
    return { key, rows: rows.slice(0, rowsShown), total: rows.length }
  })
}

const sorters: Readonly<Record<WorklistKey, (all: OpenWork) => readonly WorklistRow[]>> = {
  assigned: (all) =>
    ownAssignments(all)
      .filter(({ dueAt }) => isLater(all, dueAt))
      .map(toDueRow),
  dueToday: (all) =>
    assignmentsSeen(all)
      .filter(({ dueAt }) => dueAt > all.now && !isLater(all, dueAt))
      .map(toDueRow),
  embargoed: (all) =>
    textsSeen(all)
      .filter(({ embargoUntil = '' }) => embargoUntil > all.now)
      .map((text) => ({ ...toRow(text), ...(text.embargoUntil && { at: text.embargoUntil }) }))
      .toSorted(byTime),
  notes: waitingComments,
  overdue: (all) =>
    [
      ...releasesSeen(all)
        .filter((each) => isStuck(each, all.now))
        .map(toReleaseRow),
      ...assignmentsSeen(all)
        .filter(({ dueAt }) => dueAt <= all.now)
        .map(toDueRow),
    ]
      .map((row) => ({ ...row, isLate: true }))
      .toSorted(byTime),
  own: (all) =>
    all.texts
      .filter((text) => text.authors.includes(all.staff.id) && !text.isPublic && !returnOf(text))
      .map((text) => ({ ...toRow(text), ...textStanding(all.releases, text), at: text.savedAt }))
      .toSorted((a, b) => byTime(b, a)),
  planned: (all) =>
    releasesSeen(all)
      .filter(({ at, status }) => status === 'scheduled' && at > all.now)
      .map(toReleaseRow)
      .toSorted(byTime),
  ready,
  releasedToday,
  returned,
  toSign,
}

/** Texts that went out today, each once, at its last release: an update or a restoration makes no second text. */
function releasedToday(all: OpenWork): readonly WorklistRow[] {
  const rows = all.releases
    .filter(
      ({ at, isWithdrawal, status }) =>
        status === 'released' && isWithdrawal !== true && isToday(all, at),
    )
    .toSorted(byTime)
    .flatMap(({ at, by, documents, id }) =>
      documents
        .filter(isText)
        .map(({ subject, title }): [subject: string, row: WorklistRow] => [
          subject,
          { at, key: `${id}/${subject}`, place: placeOf(subject), title, who: by },
        ]),
    )
  return [...new Map(rows).values()].toSorted((a, b) => byTime(b, a))
}

/** The last stages first, since they hold up readers; urgent texts before all; then who waits longest. */
function toSign({ absent, plan, staff, texts }: OpenWork): readonly WorklistRow[] {
  return texts
    .flatMap((text) => {
      if (text.isPublic || !isUnderway(text) || returnOf(text)) return []
      const { authors, marks, progress } = text
      const answer = maySign({ absent, authors, marks, plan, progress, signer: staff })
      if (answer.kind === 'mayNot') return []
      const row: WorklistRow = {
        ...toRow(text),
        ...(answer.standsInFor && { who: answer.standsInFor.name }),
        stage: answer.stage.key,
      }
      return [{ rank: plan.stages.indexOf(answer.stage), row }]
    })
    .toSorted(
      (a, b) =>
        Number(b.row.isUrgent ?? false) - Number(a.row.isUrgent ?? false) ||
        b.rank - a.rank ||
        byTime(a.row, b.row),
    )
    .map(({ row }) => row)
}

/** Signed to the end, and in no planned release: somebody has to let it out. */
function ready({ releases, texts }: OpenWork): readonly WorklistRow[] {
  const planned = new Set(
    releases
      .filter(({ status }) => status === 'scheduled')
      .flatMap(({ documents }) => documents.map(({ subject }) => subject)),
  )
  return texts
    .filter(
      ({ isPublic, isWithdrawn, key, progress }) =>
        progress.isComplete && !isPublic && !isWithdrawn && !planned.has(key),
    )
    .map((text) => ({ ...toRow(text), ...stateOfSigned(text) }))
    .toSorted(byTime)
}

function returned({ staff, texts }: OpenWork): readonly WorklistRow[] {
  return texts
    .flatMap((text) => {
      const back = returnOf(text)
      if (!back || !isMine(text, staff.id)) return []
      return [
        {
          ...toRow(text),
          at: back.at,
          stage: back.stage,
          who: back.person.name,
          ...(back.opinion !== undefined && { detail: back.opinion }),
        },
      ]
    })
    .toSorted((a, b) => byTime(b, a))
}

/** Notes on my texts, and answers to mine, where the last word was not my own. */
function waitingComments({ notes, staff, texts }: OpenWork): readonly WorklistRow[] {
  const known = new Map(texts.map((text) => [text.key, text]))
  return notes
    .flatMap(({ at, author, id, last, subject }) => {
      const text = known.get(subject)
      if (!text || last.id === staff.id) return []
      if (author !== staff.id && !text.authors.includes(staff.id)) return []
      return [{ ...toRow(text), at, detail: last.body, key: `note/${id}`, who: last.name }]
    })
    .toSorted((a, b) => byTime(b, a))
}

/** Authors, and whoever handed it in. */
const isMine = ({ authors, marks }: DraftText, id: string): boolean =>
  authors.includes(id) ||
  marks.some(({ person, verdict }) => verdict === 'submit' && person.id === id)

const ownAssignments = ({ assignments, staff }: OpenWork) =>
  assignments.filter(({ account }) => account?.id === staff.id)

/** Those who assign see everybody's. */
const assignmentsSeen = (all: OpenWork) =>
  may(all.staff, 'assign') ? all.assignments : ownAssignments(all)

const releasesSeen = ({ releases, staff }: OpenWork) => (may(staff, 'edit') ? releases : [])

const textsSeen = ({ staff, texts }: OpenWork) =>
  (may(staff, 'edit') ? texts : texts.filter((text) => isMine(text, staff.id))).filter(
    ({ isPublic }) => !isPublic,
  )

const isStuck = ({ at, status }: DashboardRelease, now: string): boolean =>
  status === 'failed' || (status === 'scheduled' && at <= now)

/** Pictures, people and sections go out with the texts that show them, and are nobody's news. */
const isText = ({ subject }: { readonly subject: string }): boolean =>
  isReviewed(placeOf(subject).collection)

const isToday = ({ now, zone }: OpenWork, at: string): boolean =>
  toZoned({ instant: at, timeZone: zone }).day === toZoned({ instant: now, timeZone: zone }).day

const isLater = (all: OpenWork, at: string): boolean => at > all.now && !isToday(all, at)

type Timed = { readonly at?: string }

const byTime = (a: Timed, b: Timed): number => ((a.at ?? '') < (b.at ?? '') ? -1 : 1)

const toRow = (text: DraftText): WorklistRow => ({
  at: waitingSince(text),
  ...(text.progress.isUrgent && { isUrgent: true }),
  key: text.key,
  place: { collection: text.collection, id: text.id, view: 'review' },
  title: text.title,
})

const toDueRow = ({
  account,
  document,
  dueAt,
  id,
  meeting,
  note,
  title,
  work,
}: OpenAssignment): WorklistRow => ({
  at: dueAt,
  ...(note !== undefined && { detail: note }),
  key: `assignments:${id}`,
  place: document
    ? placeOf(document)
    : meeting === undefined
      ? { collection: 'assignments', id }
      : { collection: 'meetings', id: meeting, view: 'board' },
  title,
  ...(account && { who: account.name }),
  work,
})

const toReleaseRow = ({ at, by, id, title }: DashboardRelease): WorklistRow => ({
  at,
  key: `releases:${id}`,
  place: { collection: 'releases', id },
  title,
  who: by,
})

function placeOf(key: string): WorklistRow['place'] {
  const colon = key.indexOf(':')
  return { collection: key.slice(0, colon), id: key.slice(colon + 1) }
}
