import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { MadeManuscript } from '../../tests/generator/makeManuscript.ts'
import type { Manuscript } from './readTruth.ts'

import { makeManuscript } from '../../tests/generator/makeManuscript.ts'

type Asked = {
  readonly count: number
  /** Number of the first one. */
  readonly from: number
  readonly seed: number
}

export const makeManuscripts = ({ count, from, seed }: Asked): readonly Manuscript[] =>
  Array.from({ length: count }, (_, at) => toManuscript(makeManuscript(from + at, seed)))

export const toManuscript = ({
  documents,
  fileName,
  furniture,
  genre,
  text,
}: MadeManuscript): Manuscript => ({
  documents,
  file: fileName,
  furniture,
  genre,
  readBytes: () => Buffer.from(text),
})

/** Writes manuscripts and their `truth.json`, to be looked at or measured elsewhere. */
export function writeManuscripts(folder: string, { count, from, seed }: Asked): void {
  mkdirSync(folder, { recursive: true })
  const made = Array.from({ length: count }, (_, at) => makeManuscript(from + at, seed))
  for (const { fileName, text } of made) writeFileSync(path.join(folder, fileName), text)
  writeFileSync(
    path.join(folder, 'truth.json'),
    `${JSON.stringify({ records: made.map(toRecord) }, null, 1)}\n`,
  )
}

function toRecord({ documents, fileName, furniture, genre, layout }: MadeManuscript) {
  const about = { file: fileName, furniture, genre, layout, provenance: 'generated' }
  const [only] = documents
  return documents.length === 1 ? { ...about, ...only } : { ...about, documents, kind: 'multi' }
}
