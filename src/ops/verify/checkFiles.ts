import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import type { Fault } from './faults.ts'
import type { Moment, Row } from './readRecord.ts'

import { readErrorCode } from '../problem.mjs'

const sizes = ['small', 'medium', 'large'] as const

const filesOf = (prefix: string) =>
  [
    `('${prefix}filename', ${prefix}filename, ${prefix}filesize)`,
    ...sizes.map(
      (size) => `('${size}', ${prefix}sizes_${size}_filename, ${prefix}sizes_${size}_filesize)`,
    ),
  ].join(', ')

/** I5: every file that a row names is there and whole, and every file is named by a row. */
export async function checkFiles({ rows }: Moment, folder: string): Promise<Fault[]> {
  // A released picture is its row; a draft is its newest version, and its row may be older than that.
  const pictures = await rows(`
    SELECT 'media:' || picture.id AS subject, file.name, file.size FROM media picture,
      LATERAL (VALUES ${filesOf('')}) AS file(label, name, size)
    WHERE picture._status = 'published' AND file.name IS NOT NULL
    UNION SELECT 'media:' || version.parent_id, file.name, file.size FROM _media_v version,
      LATERAL (VALUES ${filesOf('version_')}) AS file(label, name, size)
    WHERE version.latest AND file.name IS NOT NULL`)
  const manuscripts = await rows(`
    SELECT 'manuscripts:' || id AS subject, filename AS name, filesize AS size, sha256 FROM manuscripts
    WHERE filename IS NOT NULL`)
  return [
    ...(await checkFolder({ folder: path.join(folder, 'media'), rows: pictures })),
    ...(await checkFolder({ folder: path.join(folder, 'manuscripts'), rows: manuscripts })),
  ]
}

async function checkFolder({
  folder,
  rows,
}: {
  folder: string
  rows: readonly Row[]
}): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const row of rows) faults.push(...(await checkFile(folder, row)))
  const known = new Set(rows.map(({ name }) => name))
  const orphans = (await listFiles(folder)).filter((name) => !known.has(name))
  return [
    ...faults,
    ...orphans.map((name): Fault => ({ detail: path.join(folder, name), fault: 'fileOrphan' })),
  ]
}

async function checkFile(folder: string, { name, sha256, size, subject }: Row): Promise<Fault[]> {
  const file = path.join(folder, String(name))
  const where = { detail: file, subject: String(subject) }
  const found = await sizeOf(file)
  if (found === undefined) return [{ ...where, fault: 'fileMissing' }]
  if (size !== null && found !== Number(size)) return [{ ...where, fault: 'fileTruncated' }]
  if (typeof sha256 === 'string' && (await hashFile(file)) !== sha256)
    return [{ ...where, fault: 'fileChanged' }]
  return []
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true })
    return found.filter((entry) => entry.isFile()).map(({ name }) => name)
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return []
    throw error
  }
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
