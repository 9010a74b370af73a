import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import type { Decision, SheetArrival } from '../../domain/manuscripts/index.ts'
import type { KnownManuscript } from '../manuscripts/findKnown.ts'
import type { StoredReading } from './storedReading.ts'

import { readDecisions } from '../../domain/manuscripts/index.ts'
import { findManuscript } from '../manuscripts/findKnown.ts'
import { toId } from '../values/toId.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'
import { readStored } from './storedReading.ts'

/** How a manuscript came: ids of the pictures beside it, in their order. */
type Arrival = Pick<SheetArrival, 'isStranger' | 'letter'> & {
  readonly enclosed: readonly DefaultDocumentIDType[]
}

/** Manuscript on the desk: what was read of it, and what editors decided. */
export type DeskRow = {
  readonly arrival: Arrival
  readonly decisions: readonly Decision[]
  readonly known: KnownManuscript
  /** Counts the changes of decisions and reading: a write states the one that it saw. */
  readonly revision: number
  readonly sender: string
  /** Undefined before it was read, and of readings of earlier versions. */
  readonly stored: StoredReading | undefined
}

/** Reads a manuscript as the desk needs it; undefined when there is none. */
export async function findDeskRow(
  id: DefaultDocumentIDType,
  req: PayloadRequest,
): Promise<DeskRow | undefined> {
  const known = await findManuscript(id, req)
  if (!known) return undefined
  const row = toObject(
    await req.payload.findByID({
      id: known.manuscript,
      collection: 'manuscripts',
      depth: 0,
      // Readings are staff's, and the endpoints ask for staff.
      overrideAccess: true,
      req,
      select: {
        decisions: true,
        enclosed: true,
        isStranger: true,
        letter: true,
        reading: true,
        revision: true,
        sender: true,
      },
    }),
  )
  return {
    arrival: {
      enclosed: (Array.isArray(row.enclosed) ? row.enclosed : []).map((id: unknown) =>
        toId(req.payload, toText(id) ?? ''),
      ),
      isStranger: row.isStranger === true,
      letter: toText(row.letter) ?? '',
    },
    decisions: readDecisions(row.decisions),
    known,
    revision: typeof row.revision === 'number' ? row.revision : 0,
    sender: toText(row.sender) ?? '',
    stored: readStored(row.reading),
  }
}
