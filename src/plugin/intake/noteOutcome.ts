import type { DataFromCollectionSlug, DefaultDocumentIDType, PayloadRequest } from 'payload'

/** Context of a request in which the importer writes what no other save may change: see `refuseChangedFacts`. */
const byImporter = { newsroomImporter: true }

/** Whether the importer itself saves. No request sets the context. */
export const isImporter = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context.newsroomImporter === true

/** Notes on a manuscript what came of it. */
export async function noteOutcome({
  data,
  manuscript,
  req,
}: {
  readonly data: Partial<DataFromCollectionSlug<'manuscripts'>>
  readonly manuscript: DefaultDocumentIDType
  readonly req: PayloadRequest
}): Promise<void> {
  await req.payload.update({
    id: manuscript,
    collection: 'manuscripts',
    context: byImporter,
    data,
    depth: 0,
    // The importer notes what it did, for whoever may file or erase: no request sets these fields.
    overrideAccess: true,
    req,
  })
}
