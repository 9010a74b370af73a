import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { LoadedDocument } from './loadDocument.ts'

import { refusalsOfFaults } from '../../domain/releases/fieldFault.ts'
import { faultsOf } from '../validation/faultsOf.ts'
import { withCompanions } from './gatherPackage.ts'

/**
 * What in these documents, and in the pictures, people and sections that would go out along with them for the first
 * time, could not be made public as it is.
 */
export async function reasonsInFields(
  documents: readonly LoadedDocument[],
  req: PayloadRequest,
): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  for (const document of await withCompanions(documents, req))
    refusals.push(...refusalsOfFaults(document, await faultsOf({ ...document, req })))
  return refusals
}
