import type { PublicCollection } from './kinds.ts'
import type { RelatedDocuments } from './related.ts'
import type { Snapshot } from './snapshot.ts'

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
  Record<PublicCollection, (document: unknown, related: RelatedDocuments) => Snapshot>
> = {
  corrections: (document, related) =>
    correctionSnapshot(correctionDocument.parse(document), related),
  media: (document) => pictureSnapshot(pictureDocument.parse(document)),
  meetings: (document, related) => meetingSnapshot(meetingDocument.parse(document), related),
  people: (document, related) => personSnapshot(personDocument.parse(document), related),
  reporters: (document, related) => reporterSnapshot(reporterDocument.parse(document), related),
  reports: (document, related) => reportSnapshot(reportDocument.parse(document), related),
  sections: (document) => sectionSnapshot(sectionDocument.parse(document)),
  'site-settings': (document) => siteSnapshot(siteDocument.parse(document)),
  speeches: (document, related) => speechSnapshot(speechDocument.parse(document), related),
}

type Input = { collection: PublicCollection; document: unknown; related: RelatedDocuments }

/**
 * What the public record keeps of a document.
 *
 * @param document - as its collection stores it, relations as ids
 * @param related - the documents it points at that are public, or become so in the same release
 * @throws {z.ZodError} when the document is not of that collection: a fault of the caller
 */
export const toSnapshot = ({ collection, document, related }: Input): Snapshot =>
  makers[collection](document, related)
