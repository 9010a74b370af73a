import { toTruth } from 'payload-newsroom/manuscripts'

import type { TruthRecord } from './scoreReading.ts'

import { read } from '../../plugin/manuscripts/read.ts'

/** What the importer made of a file: a record for each document, or the key of the problem that it reports. */
export type Understanding = {
  readonly documents: readonly TruthRecord[]
  readonly problem?: string
}

/** Opens and reads a file as the desk does, in this thread: the limits of the desk's own threads are no part of the measure. */
export async function understand(bytes: Buffer, fileName: string): Promise<Understanding> {
  const answer = await read({ bytes, fileName, isToBeUnderstood: true })
  if ('problem' in answer) return { documents: [], problem: answer.problem }
  if (!answer.reading) return { documents: [] }
  const truth = toTruth(answer.reading)
  return { documents: 'documents' in truth ? truth.documents : [truth] }
}
