import type { Forms } from '../language/forms/Forms.ts'
import type { Block } from '../rich-text/block.ts'
import type { NewsroomLocale } from '../time/locale.ts'
import type { RecordWords } from './recordWords/zh.ts'
import type {
  AdoptedItem,
  Attendance,
  Election,
  MeetingSnapshot,
  PersonReference,
  Reference,
  SittingSnapshot,
} from './snapshot.ts'

import { formsOf } from '../language/forms/formsOf.ts'
import { defaultLanguage } from '../language/language.ts'
import { defaultTimeZone, toWallClock } from '../time/clock.ts'
import { recordWordsOf } from './recordWords/recordWords.ts'

/*
 * The record of a meeting in running words, for whoever cannot draw it as the page does: the same facts in the same
 * order. Its sections are the sittings, at the anchors that they have on the page.
 */

/** What the record is told in: the words and forms of its language, and the zone of its clock. */
type Teller = NewsroomLocale & {
  readonly forms: Forms
  readonly words: RecordWords
}

/** Blocks of a meeting's record, in the language and by the clock that it was released in. */
export function meetingBlocks({
  commitments,
  language = defaultLanguage,
  sittings,
  timeZone = defaultTimeZone,
}: MeetingSnapshot): Block[] {
  const words = recordWordsOf(language)
  const teller = { forms: formsOf(language), language, timeZone, words }
  const promised = commitments.map(({ progress, status, title, votes }) =>
    joined(
      [
        title,
        words.commitmentStatus[status],
        votes !== undefined && words.votesFor(votes),
        progress,
      ],
      teller,
    ),
  )
  return [
    ...sittings.flatMap((sitting) => sittingBlocks(sitting, teller)),
    ...(promised.length > 0 ? [heading('commitments', words.commitments), list(promised)] : []),
  ]
}

function sittingBlocks(sitting: SittingSnapshot, teller: Teller): Block[] {
  const { adopted, agenda, anchor, attendance, elections, label } = sitting
  const { forms, words } = teller
  const people = (persons: readonly (PersonReference | Reference)[]) => namesOf(persons, forms)
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.time, printTimes(sitting, teller)],
    [words.venue, sitting.venue],
    [words.host, people(sitting.hosts)],
    [words.executiveChairs, people(sitting.executiveChairs)],
    [words.attendees, people(sitting.attendees)],
    [words.rostrum, sitting.rostrum],
    [words.presidium, people(sitting.presidium)],
    [words.attendance, attendance && printAttendance(attendance, teller)],
  ]
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [words.agenda, agenda],
    [words.adopted, adopted.map((item) => printItem(item, teller))],
    [words.elections, elections.map((election) => printElection(election, teller))],
  ]
  const paragraph = (place: string, text: string): Block => ({
    anchor: `${anchor}-${place}`,
    kind: 'paragraph',
    runs: [{ text }],
  })
  return [
    heading(anchor, label),
    ...facts.flatMap(([name, told], place) =>
      told ? [paragraph(`fact-${place + 1}`, name + forms.colon + told)] : [],
    ),
    ...lists.flatMap(([name, items], place) =>
      items.length > 0 ? [paragraph(`list-${place + 1}`, name), list(items)] : [],
    ),
  ]
}

const heading = (anchor: string, text: string): Block => ({
  anchor,
  kind: 'heading',
  level: 2,
  runs: [{ text }],
})

const list = (items: readonly string[]): Block => ({
  items: items.map((text) => [{ kind: 'words', runs: [{ text }] }]),
  kind: 'list',
  ordered: true,
  start: 1,
})

const joined = (parts: readonly (false | string | undefined)[], { forms }: Teller): string =>
  parts.filter(Boolean).join(forms.gap)

const namesOf = (persons: readonly (PersonReference | Reference)[], forms: Forms): string =>
  forms.list(
    persons.map((person) =>
      'office' in person && person.office
        ? person.label + forms.bracketed(person.office)
        : person.label,
    ),
  )

function printAttendance(
  { quorumHeld, unit, ...counts }: Attendance,
  { forms, words }: Teller,
): string {
  const counted = (['due', 'present', 'leave', 'absent', 'observers'] as const).flatMap((name) => {
    const count = counts[name]
    if (count === undefined) return []
    return [words.counted({ count, name: words[name], unit: name === 'observers' ? '' : unit })]
  })
  const quorum =
    quorumHeld === undefined ? [] : [quorumHeld ? words.quorumHeld : words.quorumFailed]
  return forms.sentence([...counted, ...quorum])
}

function printItem(item: AdoptedItem, teller: Teller): string {
  const { words } = teller
  return joined(
    [
      item.title,
      words.itemKind[item.kind],
      item.outcome === 'rejected' && words.outcome.rejected,
      item.method && words.method[item.method],
      ...(['for', 'against', 'abstained'] as const).map((side) => {
        const count = item[side]
        return count === undefined ? undefined : words.voted({ count, side: words.votes[side] })
      }),
    ],
    teller,
  )
}

function printElection({ elected, kind, oath, organ, post, seats }: Election, teller: Teller) {
  const { forms, words } = teller
  return joined(
    [
      words.electionKind[kind],
      words.post({ organ, post }),
      seats !== undefined && words.seats(seats),
      namesOf(elected, forms),
      oath && words.oath,
    ],
    teller,
  )
}

/** Start and end of a sitting, `2026年1月9日09:00—11:40`; a day that both share is said once. */
function printTimes(
  { endsAt, startsAt }: Pick<SittingSnapshot, 'endsAt' | 'startsAt'>,
  { forms, language, timeZone, words }: Teller,
): string {
  const [start, end] = [startsAt, endsAt].map((instant) =>
    instant === undefined ? undefined : toWallClock({ instant, language, timeZone }),
  )
  const printed = (at: { day: string; time: string } | undefined) =>
    at === undefined ? '' : words.moment({ day: forms.day(at.day), time: forms.clock(at.time) })
  if (!start || !end) return printed(start ?? end)
  if (start.day !== end.day) return words.moments({ from: printed(start), to: printed(end) })
  const time = forms.clocks({ end: end.time, start: start.time })
  return words.moment({ day: forms.day(start.day), time })
}
