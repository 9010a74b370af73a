import type { Card, Picture, Snapshot } from './snapshot.ts'

import { optional } from './optional.ts'

/** Listing of a document: its card, and how lists find and order it. */
export type Listing = {
  readonly card: Omit<Card, 'releasedAt'>
  /** Day by which lists order it, `YYYY-MM-DD`; undefined for documents without a day. */
  readonly day?: string
  /** Key of the section it belongs to. */
  readonly section?: string
}

/** Makes the listing of a snapshot. The ledger adds the moment of release. */
export function toListing(snapshot: Snapshot): Listing {
  const { key, kind, path, summary, title } = snapshot
  const card = { key, kind, label: title, path, summary, title }
  switch (snapshot.kind) {
    case 'correction':
      return correctionListing(snapshot, card)
    case 'meeting':
      return meetingListing(snapshot, card)
    case 'person':
      return profileListing(card, snapshot.offices.at(0)?.title, snapshot.photo)
    case 'picture':
      return { card: { ...card, picture: snapshot.picture } }
    case 'report':
      return reportListing(snapshot, card)
    case 'reporter':
      return profileListing(card, snapshot.desk, snapshot.photo)
    case 'speech':
      return speechListing(snapshot, card)
    default:
      // A new kind says here what its card holds: the compiler asks.
      return { card: { ...card, kind: snapshot.kind satisfies 'section' | 'site' } }
  }
}

type Stem = Pick<Card, 'key' | 'kind' | 'label' | 'path' | 'summary' | 'title'>

const profileListing = (card: Stem, office?: string, picture?: Picture): Listing => ({
  card: { ...card, ...optional({ office, picture }) },
})

function correctionListing(
  { date, target }: Extract<Snapshot, { kind: 'correction' }>,
  card: Stem,
): Listing {
  return {
    card: { ...card, date, ...optional({ kicker: target?.label }) },
    ...optional({ day: date === '' ? undefined : date }),
  }
}

function meetingListing(snapshot: Extract<Snapshot, { kind: 'meeting' }>, card: Stem): Listing {
  const { endDate, shortName, startDate, title } = snapshot
  return {
    card: { ...card, label: shortName ?? title, ...optional({ date: startDate }) },
    ...optional({ day: endDate ?? startDate }),
  }
}

function speechListing(snapshot: Extract<Snapshot, { kind: 'speech' }>, card: Stem): Listing {
  const { date, occasion, speaker } = snapshot
  return {
    card: {
      ...card,
      date,
      speaker: speaker.label,
      ...optional({ kicker: occasion, office: speaker.office }),
    },
    ...optional({ day: date === '' ? undefined : date }),
  }
}

function reportListing(snapshot: Extract<Snapshot, { kind: 'report' }>, card: Stem): Listing {
  const { bylines, date, genre, kicker, pictures, section, subheads } = snapshot
  return {
    card: {
      ...card,
      ...(bylines.length > 0 && { bylines: bylines.map(({ label }) => label) }),
      ...(section && { section: { label: section.label, path: section.path } }),
      date,
      genre,
      ...optional({ kicker, picture: pictures[0], subhead: subheads[0] }),
    },
    ...optional({ day: date === '' ? undefined : date, section: section?.key }),
  }
}
