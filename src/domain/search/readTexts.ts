import type { Language } from '../language/language.ts'
import type { Snapshot, SnapshotKind } from '../ledger/snapshot.ts'

import { formsOf } from '../language/forms/formsOf.ts'
import { formatOffice } from '../people/formatOffice.ts'
import { paragraphsOfHtml } from '../rich-text/plainText.ts'
import { dropUnseen } from '../text/fitText.ts'

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

/** Reads the texts of a snapshot as pages in this language print them, all that a reader can see and nothing else. */
export function readTexts(snapshot: Snapshot, language: Language): Texts {
  const { body = [], facts = [], heads = [] } = readBy(rawTexts(language), snapshot)
  return {
    body: printed(body),
    facts: printed([...facts, ...addedTexts(snapshot)]),
    heads: printed([snapshot.title, ...heads]),
  }
}

/** Texts of the host app's own fields that it wants found. */
const addedTexts = ({ added = [] }: Snapshot): string[] =>
  added.flatMap(({ isSearchable, value }) =>
    isSearchable ? (Array.isArray(value) ? value : [value]).map(String) : [],
  )

/** Trims texts, drops what prints as nothing, and duplicates. */
function printed(texts: readonly (string | undefined)[]): string[] {
  const different = new Set<string>()
  for (const text of texts) {
    const words = dropUnseen(text ?? '').trim()
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

type SnapshotOf<Kind extends SnapshotKind> = Extract<Snapshot, { readonly kind: Kind }>
type Readers<Words> = { readonly [Kind in SnapshotKind]: (snapshot: SnapshotOf<Kind>) => Words }

/** Reads a snapshot by the reader of its kind. */
const readBy = <Words, Kind extends SnapshotKind>(
  readers: Readers<Words>,
  snapshot: SnapshotOf<Kind> & { readonly kind: Kind },
): Words => readers[snapshot.kind](snapshot)

const rawTexts = (language: Language): Readers<Raw> => ({
  correction: ({ passage, right, target, wrong }) => ({
    body: [passage, wrong, right],
    heads: [target?.label],
  }),
  meeting: (snapshot) => meetingTexts(snapshot, language),
  person: ({ biography, offices }) => ({
    body: [...offices.map((office) => formatOffice(office, language)), biography],
  }),
  picture: () => ({}),
  report: (snapshot) => reportTexts(snapshot),
  reporter: ({ beats, biography, desk }) => ({ body: [biography], facts: [desk, ...beats] }),
  section: ({ description }) => ({ body: [description] }),
  site: () => ({}),
  speech: ({ bodyHtml, meeting, occasion, salutation, speaker }) => ({
    body: linesOf(bodyHtml),
    facts: [meeting?.label, salutation],
    heads: [occasion, speaker.label],
  }),
})

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

const meetingTexts = (
  meeting: Extract<Snapshot, { kind: 'meeting' }>,
  language: Language,
): Raw => ({
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
    // An office stands beside who holds it, as in the record.
    ...sitting.attendees.map(({ label, office }) =>
      office ? label + formsOf(language).bracketed(office) : label,
    ),
    sitting.rostrum,
    ...sitting.elections.flatMap(({ elected, organ, post }) => [organ, post, ...labels(elected)]),
  ]),
  heads: [meeting.name, meeting.shortName, meeting.region],
})

const names: Readers<readonly (string | undefined)[]> = {
  correction: () => [],
  meeting: ({ name, region, shortName, sittings }) => [
    meetingName(name),
    shortName,
    region,
    ...sittings.flatMap(({ attendees, executiveChairs, hosts, presidium }) =>
      labels([...attendees, ...executiveChairs, ...hosts, ...presidium]),
    ),
  ],
  person: ({ name, offices }) => [name, ...offices.map(({ organisation }) => organisation)],
  picture: () => [],
  report: ({ bylines, correspondents, people, photographers, section }) => [
    ...labels([...bylines, ...people, ...photographers]),
    ...correspondents.map(({ name }) => name),
    section?.label,
  ],
  reporter: ({ name }) => [name],
  section: ({ title }) => [title],
  site: () => [],
  speech: ({ speaker }) => [speaker.label],
}

/**
 * Names in a document that are indexed as words: people, reporters, sections, meetings, organisations and districts.
 * References count too, so that a name is indexed whole in the release that brings it.
 */
export const namesIn = (snapshot: Snapshot): string[] => printed(readBy(names, snapshot))

const meetingName = (name: string): string | undefined => (name.length <= 30 ? name : undefined)
