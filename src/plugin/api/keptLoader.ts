import type { PayloadRequest } from 'payload'

import type { KeptDocuments } from './keptDocuments.ts'

import { isPublicCollection } from '../../domain/ledger/kinds.ts'
import { copyOf, keepDocument } from './keptDocuments.ts'

type Loader = PayloadRequest['payloadDataLoader']
type Loading = { kept: KeptDocuments; place: string; req: PayloadRequest }

const loaders = new WeakSet<object>()

/**
 * Has related documents of a request come from what is kept. Payload asks for each by the name of all that it depends
 * on, and gets one object a request, as from its own loader.
 */
export function loadFromKept({ kept, place, req }: Loading): void {
  const loader = req.payloadDataLoader
  if (loaders.has(loader)) return
  const given = new Map<string, Promise<object | null>>()
  const find = async (name: string): Promise<object | null> => {
    const key = `${place} ${name}`
    const known = kept.documents.get(key)
    if (known !== undefined) return copyOf(known)
    const document = (await loader.load(name)) as object | null
    keepDocument({ document, key, kept })
    return document
  }
  const load = (name: string): Promise<object | null> => {
    if (!mayKeep(name)) return loader.load(name)
    const asked = given.get(name) ?? find(name)
    given.set(name, asked)
    return asked
  }
  const keeping = Object.create(loader, { load: { value: load } }) as Loader
  loaders.add(keeping)
  req.payloadDataLoader = keeping
}

/** Outside a transaction, whose changes nobody else sees, and a document that a release alone makes public. */
function mayKeep(name: string): boolean {
  const [transactionID, collection] = JSON.parse(name) as unknown[]
  return (transactionID ?? null) === null && isPublicCollection(String(collection))
}
