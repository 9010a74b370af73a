import type { ManuscriptProblemKey } from './ManuscriptProblem.ts'

/** Part of an archive whose directory entry and local header agree. */
export type ArchivePart = {
  readonly crc: number
  readonly isDeflated: boolean
  readonly name: string
  readonly packed: Buffer
  /** Unpacked size in bytes, as claimed; unpacking enforces it. */
  readonly size: number
}

/** Reason why an archive is refused. */
export class ArchiveFault extends Error {
  readonly key: ManuscriptProblemKey
  constructor(key: ManuscriptProblemKey) {
    super(key)
    this.key = key
  }
}

const END = 0x06054b50
const END_LENGTH = 22
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const DESCRIPTOR = 24
const MOST_PARTS = 2000
/** Flags: encrypted, strongly encrypted, masked directory. */
const ENCRYPTED = 0x2041
/** Marks a number that stands in a ZIP64 field, which no manuscript is large enough to need. */
const BEYOND = 0xffffffff

/**
 * Reads the parts of a ZIP file, and refuses a file that two programs could read differently: the directory must be
 * complete, its end must be the end of the file, no part may appear twice or overlap another, and no name may lead out
 * of the archive. No library checks all of that, and where two readers disagree, one is shown what the other does not
 * see.
 *
 * @throws {ArchiveFault}
 */
export function openArchive(bytes: Buffer): readonly ArchivePart[] {
  try {
    return readParts(bytes)
  } catch (error) {
    // An offset points outside the file.
    if (error instanceof RangeError) throw new ArchiveFault('brokenDocx')
    throw error
  }
}

function readParts(bytes: Buffer): readonly ArchivePart[] {
  const directory = findDirectory(bytes)
  const entries: Entry[] = []
  let at = directory.start
  while (at < directory.end) {
    const entry = readEntry(at, bytes)
    entries.push(entry)
    at = entry.next
    require(entries.length <= MOST_PARTS, 'tooManyParts')
  }
  require(at === directory.end && entries.length === directory.count)
  require(new Set(entries.map(({ name }) => name.toLowerCase())).size === entries.length)
  return cutParts({ bytes, end: directory.start, entries })
}

/** Finds the directory by the end record, which must be the last thing in the file. */
function findDirectory(bytes: Buffer) {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'))
  require(end >= 0 && bytes.readUInt32LE(end) === END)
  require(end + END_LENGTH + bytes.readUInt16LE(end + 20) === bytes.length)
  const count = bytes.readUInt16LE(end + 10)
  const start = bytes.readUInt32LE(end + 16)
  const isOneDisk = bytes.readUInt32LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === count
  require(isOneDisk && start + bytes.readUInt32LE(end + 12) === end)
  return { count, end, start }
}

type Entry = {
  readonly crc: number
  readonly method: number
  readonly name: string
  readonly next: number
  readonly offset: number
  readonly packedSize: number
  readonly size: number
}

function readEntry(at: number, bytes: Buffer): Entry {
  require(bytes.readUInt32LE(at) === CENTRAL)
  require((bytes.readUInt16LE(at + 8) & ENCRYPTED) === 0, 'encrypted')
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
  const [packedSize, size, offset] = [20, 24, 42].map((field) => bytes.readUInt32LE(at + field))
  const numbers = {
    offset: offset ?? BEYOND,
    packedSize: packedSize ?? BEYOND,
    size: size ?? BEYOND,
  }
  require(Object.values(numbers).every((number) => number !== BEYOND))
  const name = bytes.toString('utf8', at + 46, nameEnd)
  require(nameEnd <= bytes.length && isInside(name))
  return {
    ...numbers,
    crc: bytes.readUInt32LE(at + 16),
    method: bytes.readUInt16LE(at + 10),
    name,
    next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32),
  }
}

/** Whether a name is a path inside the archive. */
const isInside = (name: string): boolean =>
  // eslint-disable-next-line no-control-regex
  name !== '' && !/[\\:\u0000-\u001f]|^\/|(?:^|\/)\.\.?(?:\/|$)/u.test(name)

type Input = {
  readonly bytes: Buffer
  readonly end: number
  readonly entries: readonly Entry[]
}

/**
 * Cuts the parts out: they follow each other from the first byte on, each with a header that names the part as the
 * directory does.
 */
function cutParts({ bytes, end, entries }: Input): readonly ArchivePart[] {
  let free = 0
  const parts = entries
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ crc, method, name, offset, packedSize, size }) => {
      require(isNext({ free, offset }) && bytes.readUInt32LE(offset) === LOCAL)
      const nameEnd = offset + 30 + bytes.readUInt16LE(offset + 26)
      const start = nameEnd + bytes.readUInt16LE(offset + 28)
      free = start + packedSize
      require(free <= end && bytes.toString('utf8', offset + 30, nameEnd) === name)
      require(method === 8 || (method === 0 && packedSize === size))
      const packed = bytes.subarray(start, free)
      return { crc, isDeflated: method === 8, name, packed, size }
    })
  require(isNext({ free, offset: end }))
  return parts
}

/**
 * Whether a part follows the previous one directly; the data descriptor that some programs write in between is allowed.
 */
const isNext = ({ free, offset }: { readonly free: number; readonly offset: number }): boolean =>
  offset >= free && offset - free <= (free === 0 ? 0 : DESCRIPTOR)

function require(holds: boolean, key: ManuscriptProblemKey = 'brokenDocx'): void {
  if (!holds) throw new ArchiveFault(key)
}
