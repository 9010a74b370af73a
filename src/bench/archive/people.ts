import type { PublicCollection, Snapshot } from 'payload-newsroom/ledger'

import { keyOf } from 'payload-newsroom/ledger'

import type { Made } from './madeDocument.ts'
import type { ArchiveWords } from './words/ArchiveWords.ts'

import { idOf, isoDay } from './madeDocument.ts'
import { chanceOf } from './random.ts'

/** What a document of the archive may name: the ids of each kind, those that come often first. */
export type Cast = {
  readonly media: readonly string[]
  readonly people: readonly string[]
  readonly related: ReadonlyMap<string, Related>
  readonly reporters: readonly string[]
  readonly sections: readonly string[]
}

/** A live document as another one names it. */
export type Related = {
  readonly key: string
  readonly label: string
  readonly offices?: readonly { readonly organisation: string; readonly title: string }[]
  readonly path: string
  readonly picture?: Extract<Snapshot, { kind: 'picture' }>['picture']
  readonly sittings?: ReadonlyMap<string, string>
}

const counts = { people: 600, reporters: 60 } as const

/** The people and reporters whom the archive adds to those of the demonstration. */
export const makeCast = (words: ArchiveWords): readonly Made[] => [
  ...Array.from({ length: counts.people }, (_, place) => makePerson(place, words)),
  ...Array.from({ length: counts.reporters }, (_, place) => makeReporter(place, words)),
]

function makePerson(place: number, words: ArchiveWords): Made {
  const chance = chanceOf(10_000_000 + place)
  const name = words.personName(chance)
  return {
    at: Date.UTC(2006, 0, 1 + (place % 300)),
    collection: 'people',
    document: {
      biography: words.biography({ birthplace: words.placeName(chance), name }),
      id: idOf({ at: Date.UTC(2006, 0, 1), collection: 'people', place }),
      name,
      offices: [
        { organisation: chance.among(words.bodies), rank: 40, title: chance.pick(words.offices) },
        { organisation: chance.pick(words.bodies), rank: 60, title: chance.pick(words.offices) },
      ].slice(0, 1 + chance.number(2)),
      slug: `made-person-${place}`,
    },
    place,
  }
}

function makeReporter(place: number, words: ArchiveWords): Made {
  const chance = chanceOf(20_000_000 + place)
  return {
    at: Date.UTC(2006, 0, 1 + (place % 300)),
    collection: 'reporters',
    document: {
      beats: [chance.pick(words.tasks), chance.pick(words.tasks)],
      desk: chance.pick(words.desks),
      from: isoDay(Date.UTC(2006 + (place % 18), 2, 1)),
      id: idOf({ at: Date.UTC(2006, 0, 1), collection: 'reporters', place }),
      name: words.personName(chance),
      slug: `made-reporter-${place}`,
    },
    place,
  }
}

/** Everybody and everything that is live now, by what lists show of it. */
export function readCast(snapshots: readonly Snapshot[]): Cast {
  const idsOf = (collection: PublicCollection) =>
    snapshots.flatMap(({ key }) =>
      key.startsWith(`${collection}:`) ? [key.slice(collection.length + 1)] : [],
    )
  return {
    media: idsOf('media'),
    people: idsOf('people'),
    related: new Map(snapshots.map((snapshot) => [snapshot.key, toRelated(snapshot)])),
    reporters: idsOf('reporters'),
    sections: idsOf('sections'),
  }
}

export const toRelated = (snapshot: Snapshot): Related => ({
  key: snapshot.key,
  label: 'name' in snapshot ? snapshot.name : snapshot.title,
  path: snapshot.path,
  ...(snapshot.kind === 'person' && { offices: snapshot.offices }),
  ...(snapshot.kind === 'picture' && { picture: snapshot.picture }),
  ...(snapshot.kind === 'meeting' && {
    sittings: new Map(snapshot.sittings.map(({ anchor, label }) => [anchor, label])),
  }),
})

/** Only what the documents themselves name. */
export const relatedTo = (
  cast: Cast,
  ids: Readonly<Partial<Record<PublicCollection, readonly string[]>>>,
): Map<string, Related> =>
  new Map(
    Object.entries(ids).flatMap(([collection, each]) =>
      each.flatMap((id) => {
        // The collections' names are the keys of the record by its type.
        const key = keyOf(collection as PublicCollection, id)
        const found = cast.related.get(key)
        return found ? [[key, found] as const] : []
      }),
    ),
  )
