import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pictureSizeNames } from 'payload-newsroom/publications'

import type { Fault } from './faults.ts'
import type { Moment, Row } from './readRecord.ts'

import { readErrorCode } from '../problem.mjs'

/** The files that a picture's row names, with their sizes, as rows of SQL. */
export const filesOf = (prefix: string) =>
  [
    `('${prefix}filename', ${prefix}filename, ${prefix}filesize)`,
    ...pictureSizeNames.map(
      (size) => `('${size}', ${prefix}sizes_${size}_filename, ${prefix}sizes_${size}_filesize)`,
    ),
  ].join(', ')

/** I5: every file that a row names is there and whole, and every file is named by a row. */
export async function checkFiles({ rows }: Moment, folder: string): Promise<Fault[]> {
  // A released picture is its row; a draft is its newest version, and its row may be older than that.
  const pictures = await rows(`
    SELECT picture.subject, picture.name, picture.size, kept.sha256 FROM (
      SELECT 'media:' || picture.id AS subject, file.name, file.size FROM media picture,
        LATERAL (VALUES ${filesOf('')}) AS file(label, name, size)
      WHERE picture._status = 'published' AND file.name IS NOT NULL
      UNION SELECT 'media:' || version.parent_id, file.name, file.size FROM _media_v version,
        LATERAL (VALUES ${filesOf('version_')}) AS file(label, name, size)
      WHERE version.latest AND file.name IS NOT NULL) AS picture
    LEFT JOIN newsroom_files kept ON kept.name = picture.name AND kept.subject = picture.subject`)
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
  for (const name of await listOldFiles({ folder, olderThanMs: graceMs })) {
    if (!known.has(name)) faults.push({ detail: path.join(folder, name), fault: 'fileOrphan' })
  }
  return faults
}

/** Longer than an upload takes: its file is there before its row can be seen. */
const graceMs = 10 * 60_000

/** Names of the files in a folder that nobody is still writing. */
export async function listOldFiles({
  folder,
  olderThanMs,
}: {
  folder: string
  olderThanMs: number
}): Promise<string[]> {
  const before = Date.now() - olderThanMs
  const old: string[] = []
  for (const name of await listFiles(folder)) {
    const found = await statOf(path.join(folder, name))
    if (found && found.mtimeMs < before) old.push(name)
  }
  return old
}

async function checkFile(folder: string, { name, sha256, size, subject }: Row): Promise<Fault[]> {
  const file = path.join(folder, String(name))
  const where = { detail: file, subject: String(subject) }
  const found = (await statOf(file))?.size
  if (found === undefined) return [{ ...where, fault: 'fileMissing' }]
  if (size !== null && found !== Number(size)) return [{ ...where, fault: 'fileTruncated' }]
  if (typeof sha256 === 'string' && (await hashFile(file)) !== sha256)
    return [{ ...where, fault: 'fileChanged' }]
  return []
}

async function statOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file)
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
