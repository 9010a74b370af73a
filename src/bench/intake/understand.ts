import { itemsOf, toTruth } from 'payload-newsroom/manuscripts'

import type { ReadingAids } from '../../plugin/manuscripts/read.ts'
import type { Sure } from './confidencesOf.ts'
import type { TruthRecord } from './scoreReading.ts'

import { read } from '../../plugin/manuscripts/read.ts'
import { confidencesOf } from './confidencesOf.ts'

/** What the importer made of a file: a record for each document, or the key of the problem that it reports. */
export type Understanding = {
  /** Beside each record, how sure the reader is of its values; none where the reading does not say. */
  readonly confidences: readonly (readonly Sure[])[]
  readonly documents: readonly TruthRecord[]
  readonly problem?: string
}

/** Opens and reads a file as the desk does, in this thread: the limits of the desk's own threads are no part of the measure. */
export async function understand(
  bytes: Buffer,
  fileName: string,
  aids: ReadingAids = {},
): Promise<Understanding> {
  const answer = await read({ ...aids, bytes, fileName, isToBeUnderstood: true })
  if ('problem' in answer) return { confidences: [], documents: [], problem: answer.problem }
  const items = answer.reading ? itemsOf(answer.reading) : []
  return { confidences: items.map(confidencesOf), documents: items.map(toTruth) }
}
