import type { Snapshot } from '../ledger/snapshot.ts'

import { paragraphsOfHtml } from '../rich-text/plainText.ts'

/** Texts of a document as readers see them. */
export type Texts = {
  /** Paragraphs of the text. */
  readonly body: readonly string[]
  /** Surroundings: bylines, photographers, place, section, captions. */
  readonly facts: readonly string[]
  /** Lines of the head; the title is the first. */
  readonly heads: readonly string[]
}

/** Lines of HTML that this program rendered. */
const linesOf = (html: string): string[] =>
  paragraphsOfHtml(html).flatMap((paragraph) => paragraph.split('\n'))

/** Reads the texts of a snapshot, all that a reader can see and nothing else. */
export function readTexts(snapshot: Snapshot): Texts {
  const { body = [], facts = [], heads = [] } = rawTexts(snapshot)
  return {
    body: printed(body),
    facts: printed(facts),
    heads: printed([snapshot.title, ...heads]),
  }
}

/** Trims texts and drops duplicates. */
function printed(texts: readonly (string | undefined)[]): string[] {
  const different = new Set<string>()
  for (const text of texts) {
    const words = text?.trim()
    if (words) different.add(words)
  }
  return [...different]
}

/** Passages for an excerpt: the text first, its surroundings only when nothing matches there. */
export function passagesOf({ body, facts, heads }: Texts): readonly (readonly string[])[] {
  const [title, ...rest] = heads
  return [body, [...facts, ...rest.filter((head) => head !== title)]]
}

type Raw = Partial<Record<keyof Texts, readonly (string | undefined)[]>>

/** What has no words of its own: a new kind says here, or beside, what it has. */
const nothing: Readonly<Record<'picture' | 'site', Raw>> = { picture: {}, site: {} }
const noNames: Readonly<Record<'correction' | 'picture' | 'site', string[]>> = {
  correction: [],
  picture: [],
  site: [],
}

function rawTexts(snapshot: Snapshot): Raw {
  switch (snapshot.kind) {
    case 'correction':
      return {
        body: [snapshot.passage, snapshot.wrong, snapshot.right],
        heads: [snapshot.target?.label],
      }
    case 'meeting':
      return meetingTexts(snapshot)
    case 'person':
      return {
        body: [
          ...snapshot.offices.map(({ organisation, title }) => `${organisation}${title}`),
          snapshot.biography,
        ],
      }
    case 'report':
      return reportTexts(snapshot)
    case 'reporter':
      return { body: [snapshot.biography], facts: [snapshot.desk, ...snapshot.beats] }
    case 'section':
      return { body: [snapshot.description] }
    case 'speech':
      return {
        body: linesOf(snapshot.bodyHtml),
        facts: [snapshot.meeting?.label, snapshot.salutation],
        heads: [snapshot.occasion, snapshot.speaker.label],
      }
    default:
      return nothing[snapshot.kind]
  }
}

const labels = (references: readonly { readonly label: string }[]) =>
  references.map(({ label }) => label)

const reportTexts = (report: Extract<Snapshot, { kind: 'report' }>): Raw => ({
  body: [...(report.leadHtml ? linesOf(report.leadHtml) : []), ...linesOf(report.bodyHtml)],
  facts: [
    ...labels(report.bylines),
    ...report.correspondents.flatMap(({ affiliation, name }) => [name, affiliation]),
    ...labels(report.photographers),
    ...labels(report.people),
    report.dateline,
    report.meeting?.label,
    report.sitting,
    report.section?.label,
    report.source?.name,
    ...report.pictures.map(({ caption }) => caption),
  ],
  heads: [report.kicker, ...report.subheads, ...report.keywords],
})

const meetingTexts = (meeting: Extract<Snapshot, { kind: 'meeting' }>): Raw => ({
  body: [
    meeting.summary,
    ...meeting.sittings.flatMap(({ adopted, agenda }) => [
      ...agenda,
      ...adopted.map(({ title }) => title),
    ]),
    ...meeting.commitments.map(({ title }) => title),
  ],
  facts: meeting.sittings.flatMap((sitting) => [
    sitting.label,
    sitting.venue,
    ...labels(sitting.hosts),
    ...labels(sitting.executiveChairs),
    ...labels(sitting.presidium),
    ...sitting.attendees.flatMap(({ label, office }) => [label, office]),
    sitting.rostrum,
    ...sitting.elections.flatMap(({ elected, organ, post }) => [organ, post, ...labels(elected)]),
  ]),
  heads: [meeting.name, meeting.shortName, meeting.region],
})

/**
 * Names in a document that are indexed as words: people, reporters, sections, meetings, organisations and districts.
 * References count too, so that a name is indexed whole in the release that brings it.
 */
export function namesIn(snapshot: Snapshot): string[] {
  switch (snapshot.kind) {
    case 'meeting':
      return printed([
        meetingName(snapshot.name),
        snapshot.shortName,
        snapshot.region,
        ...snapshot.sittings.flatMap(({ attendees, executiveChairs, hosts, presidium }) =>
          labels([...attendees, ...executiveChairs, ...hosts, ...presidium]),
        ),
      ])
    case 'person':
      return printed([snapshot.name, ...snapshot.offices.map(({ organisation }) => organisation)])
    case 'report':
      return printed([
        ...labels([...snapshot.bylines, ...snapshot.people, ...snapshot.photographers]),
        ...snapshot.correspondents.map(({ name }) => name),
        snapshot.section?.label,
      ])
    case 'reporter':
      return printed([snapshot.name])
    case 'section':
      return printed([snapshot.title])
    case 'speech':
      return printed([snapshot.speaker.label])
    default:
      return noNames[snapshot.kind]
  }
}

const meetingName = (name: string): string | undefined => (name.length <= 30 ? name : undefined)
