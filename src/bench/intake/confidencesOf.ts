import type { ManuscriptReading, Understood } from 'payload-newsroom/manuscripts'

import { noReport, noSpeech } from 'payload-newsroom/manuscripts'

/** A value of a field and how sure the reader is of it, 0 to 1. */
export type Sure = {
  readonly confidence: number
  readonly evidence: NonNullable<Understood<unknown>['evidence']>
  /** Field of a `truth.json`. */
  readonly field: string
  /** Field of the reading: what its confidence is measured by. */
  readonly key: string
  readonly value: unknown
}

type Fields<Document> = {
  readonly [Key in keyof Document]?: readonly (readonly [
    field: string,
    toValue: (value: Document[Key] extends readonly Understood<infer T>[] ? T : never) => unknown,
  ])[]
}

const name = (person: { readonly name: string }): string => person.name
const same = (value: unknown): unknown => value

/** Fields of a `truth.json` that each field of a report is judged by. */
const inReport: Fields<typeof noReport> = {
  adopted: [['resolutions', ({ title }) => title]],
  attendance: [
    ['attendance.absent', ({ absent }) => absent],
    ['attendance.due', ({ due }) => due],
    ['attendance.present', ({ present }) => present],
  ],
  attendees: [['attendees', name]],
  bylines: [['reporters', same]],
  captions: [['captions', same]],
  correspondents: [['correspondents', name]],
  credits: [['otherCredits', (credit) => ({ [credit.role]: [credit.name] })]],
  dateline: [
    ['dateline.date', ({ date }) => date],
    ['dateline.place', ({ place }) => place],
  ],
  elections: [['elections', ({ raw }) => raw]],
  enumerations: [['enumerations', (list) => [list]]],
  executiveChairs: [['executiveChairs', name]],
  hosts: [['host', name]],
  meeting: [
    ['congressOrdinal', ({ term }) => term],
    ['meetingName', name],
    ['sessionOrdinal', ({ session }) => session],
  ],
  observers: [['observers', name]],
  plenary: [['plenaryOrdinal', same]],
  speakers: [['speakers', name]],
  venue: [['venue', same]],
}

/** The values of a reading that carry a confidence, as fields of a `truth.json`. */
export function confidencesOf({
  report = noReport,
  speech = noSpeech,
}: Pick<ManuscriptReading, 'report' | 'speech'>): readonly Sure[] {
  const many = Object.entries(inReport).flatMap(([key, fields]) => {
    const values = report[key as keyof typeof inReport] as readonly Understood<never>[]
    // The truth of these has one value.
    const judged = key === 'meeting' || key === 'venue' ? values.slice(0, 1) : values
    return fields.flatMap(([field, toValue]) =>
      judged.map((each) => ({ ...sureOf(each), field, key, value: toValue(each.value) })),
    )
  })
  const lines = [
    { field: 'headline', key: 'headline', line: report.headline },
    { field: 'kicker', key: 'kicker', line: report.kicker },
    ...(report.subheads.length === 1
      ? [{ field: 'subhead', key: 'subheads', line: report.subheads[0] }]
      : []),
    { field: 'salutation', key: 'speech.salutation', line: speech.salutation },
    { field: 'speechDate', key: 'speech.date', line: speech.date },
  ].flatMap(({ field, key, line }) =>
    line ? [{ ...sureOf(line), field, key, value: line.value }] : [],
  )
  return [...many, ...lines].filter(({ value }) => value !== undefined && value !== '')
}

const sureOf = ({
  confidence,
  evidence = [],
}: Understood<unknown>): Pick<Sure, 'confidence' | 'evidence'> => ({ confidence, evidence })
