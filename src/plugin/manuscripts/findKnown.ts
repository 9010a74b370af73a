import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

/** Manuscript that was taken in before, with the drafts made from it. */
type KnownManuscript = {
  readonly documents: readonly {
    readonly collection: string
    readonly id: DefaultDocumentIDType
  }[]
  readonly manuscript: DefaultDocumentIDType
  readonly title: string
}

/** Finds the manuscript with this fingerprint. */
export async function findKnown(
  sha256: string,
  req: PayloadRequest,
): Promise<KnownManuscript | undefined> {
  const { docs } = await req.payload.find({
    collection: 'manuscripts',
    depth: 0,
    limit: 1,
    // Anybody who sends a file again is told that it was taken in, whoever sent it first.
    overrideAccess: true,
    pagination: false,
    req,
    where: { sha256: { equals: sha256 } },
  })
  const [known] = docs
  if (!known) return undefined
  const documents: unknown = known.documents
  const title = typeof known.title === 'string' ? known.title : ''
  return { documents: readRelations(documents), manuscript: known.id, title }
}

const readRelations = (value: unknown) =>
  (Array.isArray(value) ? value : []).flatMap((relation: unknown) => {
    if (typeof relation !== 'object' || relation === null) return []
    if (!('relationTo' in relation) || !('value' in relation)) return []
    const { relationTo, value: id } = relation
    const isID = typeof id === 'string' || typeof id === 'number'
    return typeof relationTo === 'string' && isID
      ? [{ collection: relationTo, id: id as DefaultDocumentIDType }]
      : []
  })
