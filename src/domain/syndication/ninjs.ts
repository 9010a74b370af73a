import type { Picture, ReportSnapshot, SpeechSnapshot } from '../publications/snapshot.ts'

/** What a ninjs item is made of, beside the snapshot. Instants are ISO 8601 in UTC. */
export type NinjsSource = {
  readonly firstReleasedAt: string
  /** `https://news.example`, without a slash at the end. */
  readonly origin: string
  readonly plainText: string
  readonly publisher: string
  readonly releasedAt: string
  readonly snapshot: ReportSnapshot | SpeechSnapshot
}

/**
 * A report or a speech as an item of ninjs 3.0, for agencies and archives.
 *
 * Source: https://iptc.org/std/ninjs/ninjs-schema_3.0.json
 */
export function toNinjs({
  firstReleasedAt,
  origin,
  plainText,
  publisher,
  releasedAt,
  snapshot,
}: NinjsSource): Record<string, unknown> {
  return {
    bodies: bodiesOf({ plainText, snapshot }),
    copyrightHolder: publisher,
    descriptions: [{ contentType: 'text/plain', role: 'summary', value: snapshot.summary }],
    firstCreated: firstReleasedAt,
    headlines: headlinesOf(snapshot),
    infoSources: sourcesOf({ publisher, snapshot }),
    language: 'zh-CN',
    pubStatus: 'usable',
    renditions: snapshot.pictures.flatMap((picture) => renditionsOf({ origin, picture })),
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
    ...(snapshot.kind === 'report' ? detailsOf(snapshot) : speechDetailsOf(snapshot)),
    ...(snapshot.meeting && { events: [{ name: snapshot.meeting.label, rel: 'about' }] }),
  }
}

const bodiesOf = ({
  plainText,
  snapshot,
}: Pick<NinjsSource, 'plainText' | 'snapshot'>): Record<string, unknown>[] => {
  const html = (snapshot.kind === 'report' ? (snapshot.leadHtml ?? '') : '') + snapshot.bodyHtml
  return [
    { contentType: 'text/html', role: 'main', value: html },
    { charCount: plainText.length, contentType: 'text/plain', role: 'main', value: plainText },
  ]
}

const headlinesOf = (snapshot: NinjsSource['snapshot']): Record<string, string>[] => {
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

const sourcesOf = ({
  publisher,
  snapshot,
}: Pick<NinjsSource, 'publisher' | 'snapshot'>): Record<string, string>[] => {
  const original = snapshot.kind === 'report' ? snapshot.source : undefined
  return [
    { name: publisher, role: 'publisher' },
    ...(original
      ? [{ name: original.name, role: 'origin', ...(original.url && { uri: original.url }) }]
      : []),
  ]
}

function detailsOf({
  bylines,
  correspondents,
  dateline,
  genre,
  keywords,
  people,
  section,
}: ReportSnapshot): Record<string, unknown> {
  const by = [...bylines.map(({ label }) => label), ...correspondents.map(({ name }) => name)]
  return {
    genres: [{ name: genre }],
    people: people.map(({ label }) => ({ name: label, rel: 'about' })),
    subjects: [
      ...(section ? [{ name: section.label, rel: 'section' }] : []),
      ...keywords.map((name) => ({ name, rel: 'keyword' })),
    ],
    ...(by.length > 0 && { by: by.join('、') }),
    ...(dateline && { located: dateline }),
  }
}

const speechDetailsOf = ({ date, speaker }: SpeechSnapshot): Record<string, unknown> => ({
  by: speaker.label,
  genres: [{ name: 'speech' }],
  people: [
    { name: speaker.label, rel: 'speaker', ...(speaker.office && { literal: speaker.office }) },
  ],
  // The day is known, the hour is not: noon of the newsroom's own side of the earth stands on that day nearly everywhere.
  contentCreated: `${date}T04:00:00Z`,
})

const renditionsOf = ({ origin, picture }: { origin: string; picture: Picture }) =>
  picture.sizes.map(({ height, src, width }) => ({
    height,
    href: origin + src,
    name: `${picture.alt || picture.key} ${width}`,
    width,
  }))
