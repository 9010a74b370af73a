import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { LoadedDocument } from './loadDocument.ts'

import { refusalsOfFaults } from '../../domain/releases/fieldFault.ts'
import { faultsOf } from '../validation/faultsOf.ts'
import { withCompanions } from './gatherPackage.ts'

/**
 * What in a document, and in the pictures, people and sections that would go out along with it for the first time,
 * could not be made public as it is.
 *
 * @param told - keys of those that were asked already; grows
 */
export async function reasonsInFields({
  document: asked,
  req,
  told = new Set(),
}: {
  document: LoadedDocument
  req: PayloadRequest
  told?: Set<string>
}): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  for (const document of await withCompanions([asked], req)) {
    if (told.has(document.key)) continue
    told.add(document.key)
    refusals.push(...refusalsOfFaults(document, await faultsOf({ ...document, req })))
  }
  return refusals
}
