import type { PublicCollection } from './kinds.ts'
import type { SnapshotContext } from './related.ts'
import type { AddedField, Snapshot } from './snapshot.ts'

import {
  correctionDocument,
  meetingDocument,
  personDocument,
  pictureDocument,
  reportDocument,
  reporterDocument,
  sectionDocument,
  siteDocument,
  speechDocument,
} from './documents.ts'
import { correctionSnapshot } from './snapshots/correctionSnapshot.ts'
import { meetingSnapshot } from './snapshots/meetingSnapshot.ts'
import {
  personSnapshot,
  pictureSnapshot,
  reporterSnapshot,
  sectionSnapshot,
  siteSnapshot,
} from './snapshots/referenceSnapshots.ts'
import { reportSnapshot } from './snapshots/reportSnapshot.ts'
import { speechSnapshot } from './snapshots/speechSnapshot.ts'

const makers: Readonly<
  Record<PublicCollection, (document: unknown, context: SnapshotContext) => Snapshot>
> = {
  corrections: (document, context) =>
    correctionSnapshot(correctionDocument.parse(document), context),
  media: (document) => pictureSnapshot(pictureDocument.parse(document)),
  meetings: (document, context) => meetingSnapshot(meetingDocument.parse(document), context),
  people: (document, context) => personSnapshot(personDocument.parse(document), context),
  reporters: (document, context) => reporterSnapshot(reporterDocument.parse(document), context),
  reports: (document, context) => reportSnapshot(reportDocument.parse(document), context),
  sections: (document, context) => sectionSnapshot(sectionDocument.parse(document), context),
  'site-settings': (document, context) => siteSnapshot(siteDocument.parse(document), context),
  speeches: (document, context) => speechSnapshot(speechDocument.parse(document), context),
}

type Input = SnapshotContext & {
  added?: readonly AddedField[]
  collection: PublicCollection
  document: unknown
}

/**
 * What the public record keeps of a document.
 *
 * @param added - values of the host app's own fields
 * @param document - as its collection stores it, relations as ids
 * @param locale - language and time zone that the newsroom publishes in
 * @param related - the documents it points at that are public, or become so in the same release
 * @throws {z.ZodError} when the document is not of that collection: a fault of the caller
 */
export function toSnapshot({ added = [], collection, document, ...context }: Input): Snapshot {
  const snapshot = makers[collection](document, context)
  return added.length === 0 ? snapshot : { ...snapshot, added }
}
