import type { DeskWords } from './deskWords.ts'
import type { Knowledge } from './knowledge.ts'
import type { Paragraph } from './manuscript.ts'
import type { Form, Wording } from './meetingForm.ts'
import type { MeetingOrgan } from './reading.ts'
import type { RegisteredMeeting } from './register.ts'

import { NUMERAL } from '../text/chineseNumerals.ts'
import { escapePattern } from '../text/escapePattern.ts'
import { form, REGION_ALONE } from './meetingForm.ts'

type Input = {
  /** Forms that every newsroom knows. */
  readonly forms: readonly Form[]
  readonly knowledge: Knowledge
  readonly paragraphs: readonly Paragraph[]
}

/** Forms of the organs that a newsroom added stand first, names on record last: any form tells more than they do. */
export const formsWith = ({ forms, knowledge, paragraphs }: Input): readonly Form[] => [
  ...ownForms(knowledge.words).map(form),
  ...forms,
  ...registeredForms(knowledge.meetings, paragraphs).map(form),
]

/** Forms of the names of meetings of organs that a newsroom has added: `第二届村民议事会第三次会议`. */
const ownForms = ({ organs }: DeskWords): readonly Wording[] =>
  organs.map(({ organ, word }) => ({
    before: REGION_ALONE,
    organ,
    words: `(?:第?(?<term>${NUMERAL})届)?${escapePattern(word)}(?:第?(?<session>${NUMERAL})次)?(?:全体|扩大|常务)?(?:会议|大会|全会)?`,
  }))

/** Organs of meetings on record, as the reader names them. */
const ORGANS: Readonly<Record<string, MeetingOrgan>> = {
  congress: 'congress',
  consultative: 'cppcc',
  government: 'government',
  party: 'party',
  standingCommittee: 'standingCommittee',
  work: 'workConference',
}

/** Names of meetings on record that the paragraphs print, whatever form they have. */
function registeredForms(
  meetings: readonly RegisteredMeeting[],
  paragraphs: readonly Paragraph[],
): readonly Wording[] {
  if (meetings.length === 0) return []
  const text = paragraphs.map(({ folded }) => folded).join('\n')
  return meetings.flatMap(({ name, organ, region, shortName }) =>
    [name, ...(shortName === undefined ? [] : [shortName])]
      .filter((words) => words !== '' && text.includes(words))
      .map((words) => ({
        organ: ORGANS[organ] ?? 'other',
        words: withRegion(words, region),
      })),
  )
}

const withRegion = (words: string, region: string): string =>
  region !== '' && words.startsWith(region)
    ? `(?<region>${escapePattern(region)})${escapePattern(words.slice(region.length))}`
    : escapePattern(words)
