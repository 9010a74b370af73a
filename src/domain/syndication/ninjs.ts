import type { Language } from '../language/language.ts'
import type {
  CorrectionSnapshot,
  Picture,
  ReportSnapshot,
  SpeechSnapshot,
} from '../ledger/snapshot.ts'

import { formsOf } from '../language/forms/formsOf.ts'
import { localeOf } from '../language/language.ts'
import { formatCorrection } from '../ledger/formatCorrection.ts'
import { isExternalLink } from '../text/externalLink.ts'
import { fromZoned } from '../time/clock.ts'
import { withOrigin } from './withOrigin.ts'

/** What a ninjs item is made of, beside the snapshot. Instants are ISO 8601 in UTC. */
export type NinjsSource = {
  /** Live corrections of it, newest first. */
  readonly corrections: readonly CorrectionSnapshot[]
  readonly firstReleasedAt: string
  /** The text as its page opens it: the dateline is part of it, and stands nowhere else in the item. */
  readonly html: string
  /** Of the text. */
  readonly language: Language
  /** `https://news.example`, without a slash at the end. */
  readonly origin: string
  /** The same words, a paragraph a line. */
  readonly plainText: string
  readonly publisher: string
  readonly releasedAt: string
  readonly snapshot: ReportSnapshot | SpeechSnapshot
  /** Of the newsroom, an IANA name. */
  readonly timeZone: string
}

/**
 * A report or a speech as an item of ninjs 3.0, for agencies and archives.
 *
 * Source: https://iptc.org/std/ninjs/ninjs-schema_3.0.json
 */
export function toNinjs({
  corrections,
  firstReleasedAt,
  html,
  language,
  origin,
  plainText,
  publisher,
  releasedAt,
  snapshot,
  timeZone,
}: NinjsSource): Record<string, unknown> {
  return {
    bodies: bodiesOf({ html: withOrigin({ html, origin }), plainText }),
    copyrightHolder: publisher,
    descriptions: [{ contentType: 'text/plain', role: 'summary', value: snapshot.summary }],
    firstCreated: firstReleasedAt,
    headlines: headlinesOf(snapshot),
    infoSources: sourcesOf({ publisher, snapshot }),
    language: localeOf(language),
    pubStatus: 'usable',
    representationType: 'full',
    standard: {
      name: 'ninjs',
      schema: 'https://iptc.org/std/ninjs/ninjs-schema_3.0.json',
      version: '3.0',
    },
    type: 'text',
    uri: origin + snapshot.path,
    version: releasedAt,
    versionCreated: releasedAt,
    ...(snapshot.kind === 'report'
      ? detailsOf(snapshot, language)
      : speechDetailsOf(snapshot, timeZone)),
    ...(snapshot.pictures.length > 0 && {
      associations: snapshot.pictures.map((picture, place) =>
        toPictureItem({ name: `picture-${place + 1}`, origin, picture }),
      ),
    }),
    ...(corrections.length > 0 && {
      edNote: corrections
        .map(
          (correction) => `${formatCorrection(correction, language)} ${origin}${correction.path}`,
        )
        .join('\n'),
    }),
    ...(snapshot.meeting && { events: [{ name: snapshot.meeting.label, rel: 'about' }] }),
  }
}

const bodiesOf = ({
  html,
  plainText,
}: Pick<NinjsSource, 'html' | 'plainText'>): Record<string, unknown>[] => [
  { contentType: 'text/html', role: 'main', value: html },
  { charCount: plainText.length, contentType: 'text/plain', role: 'main', value: plainText },
]

function headlinesOf(snapshot: NinjsSource['snapshot']): Record<string, string>[] {
  const lines =
    snapshot.kind === 'report'
      ? [
          ['kicker', snapshot.kicker],
          ['main', snapshot.title],
          ...snapshot.subheads.map((subhead) => ['subhead', subhead]),
        ]
      : [
          ['kicker', snapshot.occasion],
          ['main', snapshot.title],
        ]
  return lines.flatMap(([role = '', value]) =>
    value === undefined ? [] : [{ contentType: 'text/plain', role, value }],
  )
}

function sourcesOf({
  publisher,
  snapshot,
}: Pick<NinjsSource, 'publisher' | 'snapshot'>): Record<string, string>[] {
  const original = snapshot.kind === 'report' ? snapshot.source : undefined
  return [
    { name: publisher, role: 'publisher' },
    ...(original
      ? [
          {
            name: original.name,
            role: 'origin',
            ...(isExternalLink(original.url) && { uri: original.url }),
          },
        ]
      : []),
  ]
}

function detailsOf(
  {
    bylines,
    correspondents,
    genre,
    keywords,
    people,
    photographers,
    place,
    section,
    source,
  }: ReportSnapshot,
  language: Language,
): Record<string, unknown> {
  const by = new Set([
    ...bylines.map(({ label }) => label),
    ...correspondents.map(({ name }) => name),
    ...(source?.author ? [source.author] : []),
    ...photographers.map(({ label }) => label),
  ])
  return {
    genres: [{ name: genre }],
    people: people.map(({ label }) => ({ name: label, rel: 'about' })),
    subjects: [
      ...(section ? [{ name: section.label, rel: 'section' }] : []),
      ...keywords.map((name) => ({ name, rel: 'keyword' })),
    ],
    ...(by.size > 0 && { by: formsOf(language).list([...by]) }),
    ...(place && { located: place }),
  }
}

const speechDetailsOf = (
  { date, speaker }: SpeechSnapshot,
  timeZone: string,
): Record<string, unknown> => ({
  by: speaker.label,
  genres: [{ name: 'speech' }],
  people: [
    { name: speaker.label, rel: 'speaker', ...(speaker.office && { literal: speaker.office }) },
  ],
  // The day is known, the hour is not: the newsroom's noon stands on that day nearly everywhere.
  contentCreated: fromZoned({ timeZone, wallTime: `${date}T12:00` })?.replace('.000Z', 'Z'),
})

type Input = { name: string; origin: string; picture: Picture }

/** A picture is an item of its own, with what it shows, who took it, and its sizes. */
function toPictureItem({
  name,
  origin,
  picture: { alt, caption, credit, height, sizes, src, width },
}: Input): Record<string, unknown> {
  const said = [
    { role: 'caption', value: caption },
    { role: 'altText', value: alt },
  ]
  const all = sizes.some((size) => size.src === src) ? sizes : [...sizes, { height, src, width }]
  return {
    descriptions: said.flatMap(({ role, value }) =>
      value ? [{ contentType: 'text/plain', role, value }] : [],
    ),
    name,
    renditions: all.map((size) => ({
      height: size.height,
      href: origin + size.src,
      name: `${size.width}x${size.height}`,
      width: size.width,
    })),
    representationType: 'full',
    type: 'picture',
    uri: origin + src,
    ...(credit && { by: credit }),
  }
}
