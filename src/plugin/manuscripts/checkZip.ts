import { constants, inflateRawSync } from 'node:zlib'

/** What is wrong with a .docx file before any of it is parsed. */
export type ZipFault = 'broken' | 'encrypted' | 'macros' | 'tooLarge'

type Entry = {
  readonly compressed: number
  readonly method: number
  readonly name: string
  readonly offset: number
}

const END_SIGNATURE = 0x06054b50
const CENTRAL_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const MOST_ENTRIES = 2000
/** All parts unpacked. A work report of 20,000 characters has about 1 MB. */
const MOST_BYTES = 60_000_000

/**
 * Looks through a ZIP file without trusting its headers: every part is unpacked under one budget, so that a
 * small file cannot grow without end; a macro or a password is refused.
 *
 * @returns the fault, or undefined when the file may be parsed
 */
export const checkZip = (bytes: Buffer): undefined | ZipFault => {
  try {
    const entries = readDirectory(bytes)
    if (!entries.some(({ name }) => name === '[Content_Types].xml')) return 'broken'
    if (entries.some(({ name }) => /vbaproject|vbadata|activex|macrosheets/iu.test(name)))
      return 'macros'
    return unpackWithin({ bytes, entries })
  } catch (error) {
    if (error instanceof RangeError || error instanceof ZipError)
      return error instanceof ZipError ? error.fault : 'broken'
    throw error
  }
}

class ZipError extends Error {
  readonly fault: ZipFault
  constructor(fault: ZipFault) {
    super(fault)
    this.fault = fault
  }
}

const readDirectory = (bytes: Buffer): readonly Entry[] => {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || bytes.readUInt32LE(end) !== END_SIGNATURE) throw new ZipError('broken')
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new ZipError('tooLarge')
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry({ at, bytes })
    entries.push(entry)
    at = next
  }
  return entries
}

const readEntry = ({ at, bytes }: { readonly at: number; readonly bytes: Buffer }) => {
  if (bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) throw new ZipError('broken')
  if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new ZipError('encrypted')
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
  const entry: Entry = {
    compressed: bytes.readUInt32LE(at + 20),
    method: bytes.readUInt16LE(at + 10),
    name: bytes.toString('utf8', at + 46, nameEnd),
    offset: bytes.readUInt32LE(at + 42),
  }
  return { entry, next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32) }
}

const unpackWithin = ({
  bytes,
  entries,
}: {
  readonly bytes: Buffer
  readonly entries: readonly Entry[]
}): undefined | ZipFault => {
  let budget = MOST_BYTES
  for (const entry of entries) {
    const length = unpackedLength({ budget, bytes, entry })
    if (length === undefined || length > budget) return 'tooLarge'
    budget -= length
    if (entry.name === '[Content_Types].xml' && namesMacros({ bytes, entry })) return 'macros'
  }
  return undefined
}

const partOf = ({ bytes, entry }: { readonly bytes: Buffer; readonly entry: Entry }): Buffer => {
  if (bytes.readUInt32LE(entry.offset) !== LOCAL_SIGNATURE) throw new ZipError('broken')
  const start =
    entry.offset +
    30 +
    bytes.readUInt16LE(entry.offset + 26) +
    bytes.readUInt16LE(entry.offset + 28)
  if (start + entry.compressed > bytes.length) throw new ZipError('broken')
  return bytes.subarray(start, start + entry.compressed)
}

/** Undefined when the part does not fit into the budget. */
const unpackedLength = ({
  budget,
  bytes,
  entry,
}: {
  readonly budget: number
  readonly bytes: Buffer
  readonly entry: Entry
}): number | undefined => {
  const part = partOf({ bytes, entry })
  if (entry.method === 0) return part.length
  if (entry.method !== 8) throw new ZipError('broken')
  if (part.length === 0) return 0
  try {
    return inflateRawSync(part, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: Math.max(1, budget),
    }).length
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw new ZipError('broken')
  }
}

const namesMacros = ({
  bytes,
  entry,
}: {
  readonly bytes: Buffer
  readonly entry: Entry
}): boolean => {
  const part = partOf({ bytes, entry })
  const xml = entry.method === 0 ? part : inflateRawSync(part)
  return /macroEnabled|vbaProject/iu.test(xml.toString('utf8'))
}
