import type { Asked } from '../http/endpoint.ts'

import { judgedTruth, readDecisions } from '../../domain/manuscripts/index.ts'
import { may } from '../../domain/staff/roles.ts'
import { forbidden } from '../http/endpoint.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'
import { readStored } from './storedReading.ts'

/**
 * What editors judged of the manuscripts: a `truth.json` for measuring the reader (docs/reference/importer.md), of a
 * hundred manuscripts a page. One of which nobody judged a field has no record.
 */
export async function truthOfManuscripts({
  input: { page },
  req,
  staff,
}: Asked<{ readonly page: number }>): Promise<Response> {
  if (!may(staff, 'edit')) return forbidden(req)
  const { docs, hasNextPage } = await req.payload.find({
    collection: 'manuscripts',
    depth: 0,
    limit: RECORDS_A_PAGE,
    overrideAccess: false,
    page,
    req,
    select: { decisions: true, filename: true, reading: true },
    sort: 'createdAt',
    where: { decisions: { exists: true } },
  })
  const records = docs.flatMap((doc: unknown) => {
    const { decisions, filename, reading } = toObject(doc)
    const stored = readStored(reading)
    if (!stored) return []
    const judged = judgedTruth(stored.reading, readDecisions(decisions))
    return judged ? [{ file: toText(filename) ?? '', ...judged }] : []
  })
  return Response.json(
    { ...(hasNextPage && { nextPage: page + 1 }), records },
    {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Disposition': 'attachment; filename="truth.json"',
      },
    },
  )
}

const RECORDS_A_PAGE = 100
