import { crc32, createInflateRaw } from 'node:zlib'

import type { ArchivePart } from './openArchive.ts'

import { ArchiveFault } from './openArchive.ts'

/** What all parts together may still unpack to: bytes, and elements where they are XML. */
export type Budget = { bytes: number; elements?: number }

const PIECE = 65_536

type Unpacking = { budget: Budget; part: ArchivePart; take: (piece: Buffer) => void }

/**
 * Unpacks a part as a stream, without holding it, and stops when the budget is spent.
 *
 * @throws {ArchiveFault} when the part is not what the archive says, or larger than what is left
 */
export async function unpackPart({
  budget,
  part: { crc, isDeflated, packed, size },
  take,
}: Unpacking): Promise<void> {
  if (size > budget.bytes) throw new ArchiveFault('unpacksTooLarge')
  let length = 0
  let sum = 0
  for await (const piece of isDeflated ? inflate(packed) : [packed]) {
    length += piece.length
    if (length > budget.bytes) throw new ArchiveFault('unpacksTooLarge')
    if (length > size) throw new ArchiveFault('unpacksTooLarge')
    sum = crc32(piece, sum)
    take(piece)
  }
  if (length !== size || sum !== crc) throw new ArchiveFault('brokenDocx')
  budget.bytes -= length
}

async function* inflate(packed: Buffer): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: PIECE })
  stream.end(packed)
  try {
    for await (const piece of stream) yield piece as Buffer
  } catch {
    throw new ArchiveFault('brokenDocx')
  } finally {
    stream.destroy()
  }
}
