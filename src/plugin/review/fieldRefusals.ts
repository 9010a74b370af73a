import type { PayloadRequest } from 'payload'

import { getTranslation } from '@payloadcms/translations'

import type { Refusal } from '../../domain/releases/refusal.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'

import { refusalsOfFaults } from '../../domain/releases/fieldFault.ts'
import { collectionOf } from '../documents/collectionOf.ts'
import { reasonsAgainstTargets } from '../ledger/correctionTargets.ts'
import { withDependencies } from '../ledger/withDependencies.ts'
import { faultsOf } from '../validation/faultsOf.ts'

type Input = { document: LoadedDocument; req: PayloadRequest; told?: Set<string> }

/**
 * Finds the faults in a document, and in the pictures, people and sections that would become public along with it for
 * the first time, that keep it from release.
 *
 * @param told - keys that were checked already; grows
 */
export async function fieldRefusals({
  document: asked,
  req,
  told = new Set(),
}: Input): Promise<Refusal[]> {
  const refusals: Refusal[] = reasonsAgainstTargets(asked)
  for (const document of await withDependencies([asked], req)) {
    if (told.has(document.key)) continue
    told.add(document.key)
    const faults = refusalsOfFaults(document, await faultsOf({ ...document, req }))
    refusals.push(
      ...(document.key === asked.key
        ? faults
        : faults.map((each) => inCompanion(each, document, req))),
    )
  }
  return refusals
}

/**
 * Refusal for a document that goes out along: nobody chose it, and it may be titled like a text, so its kind and its
 * place in the panel are named.
 */
function inCompanion(
  refusal: Refusal,
  { collection, id }: LoadedDocument,
  req: PayloadRequest,
): Refusal {
  if (collection === 'site-settings') return refusal
  const kind = getTranslation(collectionOf(req.payload, collection).labels.singular, req.i18n)
  const place = `${req.payload.config.routes.admin}/collections/${collection}/${id}`
  const reason =
    refusal.reason === 'release.fieldMissing'
      ? 'release.fieldMissingAlong'
      : 'release.fieldInvalidAlong'
  return { ...refusal, reason, vars: { ...refusal.vars, kind, place } }
}
