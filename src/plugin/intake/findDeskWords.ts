import type { PayloadRequest } from 'payload'

import type { DeskWords } from '../../domain/manuscripts/deskWords.ts'

import { deedOf, organOf, roleOf } from '../../domain/manuscripts/deskWordMeanings.ts'
import { toObject } from '../values/toObject.ts'

/** Finds the words that editors have added, as they stand now: each manuscript is read with the list of its moment. */
export async function findDeskWords(req: PayloadRequest): Promise<DeskWords> {
  const { docs } = await req.payload.find({
    collection: 'desk-words',
    depth: 0,
    // The reader knows the words whoever filed the manuscript.
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'createdAt',
  })
  return toDeskWords(docs.map(toObject))
}

/** Words by kind. One whose meaning is not known any more is left out. */
function toDeskWords(rows: readonly Readonly<Record<string, unknown>>[]): DeskWords {
  const of = (wanted: string) =>
    rows.flatMap(({ creditRole, deed, kind, organ, word }) =>
      kind === wanted && typeof word === 'string' ? [{ creditRole, deed, organ, word }] : [],
    )
  return {
    agencies: of('agency').map(({ word }) => word),
    clients: of('client').map(({ word }) => word),
    creditRoles: of('creditRole').flatMap(({ creditRole, word }) => {
      const role = roleOf(creditRole)
      return role ? [{ role, word }] : []
    }),
    organs: of('organ').flatMap(({ organ, word }) => {
      const known = organOf(organ)
      return known ? [{ organ: known, word }] : []
    }),
    predicates: of('predicate').flatMap(({ deed, word }) => {
      const known = deedOf(deed)
      return known ? [{ deed: known, word }] : []
    }),
  }
}
