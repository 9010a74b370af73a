const centralEntry = 0x02014b50
const end = 0x06054b50
/** Without a comment, which packers of documents do not write, the end of a zip file is so long. */
const endBytes = 22
/** 1 January 1980, midnight: where the calendar of zip files begins. */
const beginning = 0x00210000

/**
 * A zip file that says nothing of the hour of its packing: the same contents are the same bytes, and have one ETag.
 *
 * @throws {RangeError} when `zip` is no zip file, or has a comment
 */
export function withoutClock(zip: Buffer): Buffer {
  const still = Buffer.from(zip)
  const tail = still.length - endBytes
  if (still.readUInt32LE(tail) !== end) throw new RangeError('withoutClock: not a zip file')
  let at = still.readUInt32LE(tail + 16)
  while (still.readUInt32LE(at) === centralEntry) {
    still.writeUInt32LE(beginning, at + 12)
    still.writeUInt32LE(beginning, still.readUInt32LE(at + 42) + 10)
    at +=
      46 + still.readUInt16LE(at + 28) + still.readUInt16LE(at + 30) + still.readUInt16LE(at + 32)
  }
  return still
}
