import type { ArchivePart } from './openArchive.ts'
import type { Budget } from './unpackPart.ts'

import { ArchiveFault } from './openArchive.ts'
import { readXml } from './readXml.ts'
import { unpackPart } from './unpackPart.ts'

/** Largest size of all parts unpacked, in bytes. */
const MOST_BYTES = 100_000_000
/** Bytes of a part that tell its type. */
const BEGINNING = 16

/**
 * Checks every part before any is trusted.
 *
 * @returns the first bytes of each part
 * @throws {ArchiveFault} for macros, by part names and content types; for parts whose content is not what the archive
 * says; for an archive that is no .docx
 */
export async function checkParts(
  parts: readonly ArchivePart[],
): Promise<ReadonlyMap<string, Buffer>> {
  if (parts.some(({ name }) => /vbaproject|vbadata|activex|macrosheets/iu.test(name)))
    throw new ArchiveFault('macros')
  refuseOthers(parts)
  const types = parts.find(({ name }) => name === '[Content_Types].xml')
  if (!types) throw new ArchiveFault('brokenDocx')
  const beginnings = await unpackAll(parts)
  await readXml({
    budget: { bytes: MOST_BYTES },
    handlers: {
      open: ({ attribute }) => {
        if (/macroEnabled|vbaProject/iu.test(attribute('ContentType') ?? ''))
          throw new ArchiveFault('macros')
      },
    },
    part: types,
  })
  return beginnings
}

/** Archives that are something else, by a part that only they have. */
const others = [
  { key: 'excel', part: /^xl\//u },
  { key: 'powerpoint', part: /^ppt\//u },
  { key: 'pages', part: /^Index(?:\.zip$|\/Document\.iwa$)/u },
  { key: 'openDocument', part: /^META-INF\/manifest\.xml$/u },
  { key: 'ofd', part: /^OFD\.xml$/u },
] as const

/** @throws {ArchiveFault} saying what the archive is, when it is another than a .docx */
function refuseOthers(parts: readonly ArchivePart[]): void {
  const has = (pattern: RegExp) => parts.some(({ name }) => pattern.test(name))
  const other = others.find(({ part }) => has(part))
  if (other && !has(/^word\//u)) throw new ArchiveFault(other.key)
  if (!has(/^\[Content_Types\]\.xml$/u)) throw new ArchiveFault('archive')
}

async function unpackAll(parts: readonly ArchivePart[]): Promise<ReadonlyMap<string, Buffer>> {
  const beginnings = new Map<string, Buffer>()
  const budget: Budget = { bytes: MOST_BYTES }
  const claimed = parts.reduce((sum, { size }) => sum + size, 0)
  if (claimed > MOST_BYTES) throw new ArchiveFault('unpacksTooLarge')
  for (const part of parts) {
    const take = (piece: Buffer) => {
      if (!beginnings.has(part.name))
        beginnings.set(part.name, Buffer.from(piece.subarray(0, BEGINNING)))
    }
    await unpackPart({ budget, part, take })
  }
  return beginnings
}
