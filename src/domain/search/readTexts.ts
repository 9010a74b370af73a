import type { Snapshot } from '../publications/snapshot.ts'

/** The words of a document as printed: what stands at its head, and the paragraphs below. */
export type Texts = { readonly body: readonly string[]; readonly heads: readonly string[] }

const ENTITIES: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&amp;': '&',
  '&gt;': '>',
  '&lt;': '<',
  '&nbsp;': ' ',
  '&quot;': '"',
}

/** The paragraphs of HTML that we rendered ourselves. */
const paragraphsOf = (html: string): string[] =>
  html
    .split(/<\/(?:p|h[1-6]|li|td|th|figcaption|blockquote)>|<br\s*\/?>/u)
    .map((part) =>
      part
        .replaceAll(/<[^>]*>/gu, '')
        .replaceAll(/&(?:#39|amp|gt|lt|nbsp|quot);/gu, (entity) => ENTITIES[entity] ?? entity)
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')

/** What a reader can see of a document, and nothing else of it. */
export function readTexts(snapshot: Snapshot): Texts {
  const { body, heads } = rawTexts(snapshot)
  return { body: printed(body), heads: printed([snapshot.title, ...heads]) }
}

const printed = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => (text ? [text.trim()] : [])).filter((text) => text !== '')),
]

type Raw = {
  readonly body: readonly (string | undefined)[]
  readonly heads: readonly (string | undefined)[]
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
        heads: [],
      }
    case 'report':
      return reportTexts(snapshot)
    case 'reporter':
      return { body: [snapshot.desk, ...snapshot.beats, snapshot.biography], heads: [] }
    case 'section':
      return { body: [snapshot.description], heads: [] }
    case 'speech':
      return {
        body: [snapshot.meeting?.label, snapshot.salutation, ...paragraphsOf(snapshot.bodyHtml)],
        heads: [snapshot.occasion, snapshot.speaker.label],
      }
    default:
      return { body: [], heads: [] }
  }
}

const labels = (references: readonly { readonly label: string }[]) =>
  references.map(({ label }) => label)

const reportTexts = (report: Extract<Snapshot, { kind: 'report' }>): Raw => ({
  body: [
    ...labels(report.bylines),
    ...report.correspondents.flatMap(({ affiliation, name }) => [name, affiliation]),
    ...labels(report.photographers),
    ...labels(report.people),
    report.dateline,
    report.meeting?.label,
    report.sitting,
    report.section?.label,
    report.source?.name,
    ...(report.leadHtml ? paragraphsOf(report.leadHtml) : []),
    ...paragraphsOf(report.bodyHtml),
    ...report.pictures.map(({ caption }) => caption),
  ],
  heads: [report.kicker, ...report.subheads, ...report.keywords],
})

const meetingTexts = (meeting: Extract<Snapshot, { kind: 'meeting' }>): Raw => ({
  body: [
    meeting.summary,
    ...meeting.sittings.flatMap((sitting) => [
      sitting.label,
      sitting.venue,
      ...labels(sitting.hosts),
      ...labels(sitting.executiveChairs),
      ...labels(sitting.presidium),
      ...sitting.attendees.flatMap(({ label, office }) => [label, office]),
      sitting.rostrum,
      ...sitting.agenda,
      ...sitting.adopted.map(({ title }) => title),
      ...sitting.elections.flatMap(({ elected, organ, post }) => [organ, post, ...labels(elected)]),
    ]),
    ...meeting.commitments.map(({ title }) => title),
  ],
  heads: [meeting.name, meeting.shortName, meeting.region],
})

/**
 * The names in a document that make words of their own: of people, reporters, sections, meetings, organisations and
 * districts. References count too, so that a name is whole in the very release that brings it.
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
      return []
  }
}

const meetingName = (name: string): string | undefined => (name.length <= 30 ? name : undefined)
