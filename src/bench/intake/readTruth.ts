import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

import type { TruthRecord } from './scoreReading.ts'

const truthFile = z.object({ records: z.array(z.looseObject({ file: z.string() })) })

/** A manuscript and what people found in it: one record, or several for a file of several documents, in order. */
export type Manuscript = {
  readonly documents: readonly TruthRecord[]
  readonly file: string
  /** Lines of the page around the text, which belong to no field. */
  readonly furniture: readonly string[]
  /** Kind of text, where the manuscript says so. */
  readonly genre?: string
  readonly readBytes: () => Buffer
}

/**
 * Reads the `truth.json` of a folder of manuscripts. A manuscript lies in the folder of its truth or beside that folder.
 *
 * @throws {Error} where there is none, or not of its form
 */
export function readTruth(folder: string): readonly Manuscript[] {
  const { records } = truthFile.parse(
    JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')),
  )
  return records.map((record) => {
    const genre = record['genre']
    return {
      documents: record['kind'] === 'multi' ? recordsIn(record['documents']) : [record],
      file: record.file,
      furniture: linesIn(record['furniture']),
      ...(typeof genre === 'string' && { genre }),
      readBytes: () => readBytes(folder, record.file),
    }
  })
}

const recordsIn = (value: unknown): readonly TruthRecord[] =>
  z.array(z.looseObject({})).catch([]).parse(value)

const linesIn = (value: unknown): readonly string[] => z.array(z.string()).catch([]).parse(value)

function readBytes(folder: string, file: string): Buffer {
  const inside = path.join(folder, file)
  return readFileSync(existsSync(inside) ? inside : path.join(folder, '..', file))
}
