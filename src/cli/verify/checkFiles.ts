import sharp from 'sharp'

import type { StoredFile } from '../../plugin/files/storedFiles.ts'
import type { Fault } from './findings.ts'
import type { Moment, Row } from './readLedger.ts'

import { pictureSizeNames } from '../../domain/ledger/pictureSizes.ts'
import {
  folderOf,
  hashFile,
  listFiles,
  printFile,
  readFile,
  statFile,
} from '../../plugin/files/storedFiles.ts'

/** The files that a picture's row names, with their sizes, as rows of SQL. */
export const filesOf = (prefix: string) =>
  [
    fileOf({ label: `${prefix}filename`, prefix }),
    ...pictureSizeNames.map((size) => fileOf({ label: size, prefix: `${prefix}sizes_${size}_` })),
  ].join(', ')

const fileOf = ({ label, prefix }: { label: string; prefix: string }): string =>
  `('${label}', ${['filename', 'filesize', 'width', 'height', 'mime_type'].map((name) => prefix + name).join(', ')})`

/** How `filesOf` is called in a query. */
export const fileColumns = 'file(label, name, size, width, height, type)'
const fileFacts = 'file.name, file.size, file.width, file.height, file.type'

/** I5: every file that a row names is there and whole, and every file is named by a row. */
export async function checkFiles({ rows }: Moment, folder: string): Promise<Fault[]> {
  // A released picture is its row; a draft is its newest version, and its row may be older than that.
  const pictures = await rows(`
    SELECT picture.*, kept.sha256,
      kept.sha256 IS NULL AND EXISTS (SELECT FROM newsroom_files other WHERE other.subject = picture.subject) AS foreign
    FROM (
      SELECT 'media:' || picture.id AS subject, ${fileFacts} FROM media picture,
        LATERAL (VALUES ${filesOf('')}) AS ${fileColumns}
      WHERE picture._status = 'published' AND file.name IS NOT NULL
      UNION SELECT 'media:' || version.parent_id, ${fileFacts} FROM _media_v version,
        LATERAL (VALUES ${filesOf('version_')}) AS ${fileColumns}
      WHERE version.latest AND file.name IS NOT NULL) AS picture
    LEFT JOIN newsroom_files kept ON kept.name = picture.name AND kept.subject = picture.subject`)
  const manuscripts = await rows(`
    SELECT 'manuscripts:' || id AS subject, filename AS name, filesize AS size, sha256 FROM manuscripts
    WHERE filename IS NOT NULL`)
  return [
    ...(await checkFolder(folderOf(folder, 'media'), pictures)),
    ...(await checkFolder(folderOf(folder, 'manuscripts'), manuscripts)),
  ]
}

async function checkFolder(folder: string, rows: readonly Row[]): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const row of rows) faults.push(...(await checkFile(folder, row)))
  const known = new Set(rows.map(({ name }) => name))
  for (const name of await listOldFiles({ folder, olderThanMs: graceMs })) {
    if (!known.has(name)) faults.push({ detail: printFile({ folder, name }), fault: 'fileOrphan' })
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
  const files = await listFiles(folder)
  return files.filter(({ mtimeMs }) => mtimeMs < before).map(({ name }) => name)
}

/** Of a file that is as it came in, whatever the row says otherwise is wrong in the row. */
async function checkFile(folder: string, row: Row): Promise<Fault[]> {
  const { sha256, size, subject } = row
  const file = { folder, name: String(row.name) }
  const detail = printFile(file)
  const where = { detail, subject: String(subject) }
  const found = (await statFile(file))?.size
  if (found === undefined) return [{ ...where, fault: 'fileMissing' }]
  const isOfOtherSize = size !== null && found !== Number(size)
  if (typeof sha256 !== 'string') {
    if (row.foreign === true) return [{ ...where, fault: 'fileForeign' }]
    if (isOfOtherSize) return [{ ...where, fault: 'fileTruncated' }]
  } else if ((await hashFile(file)) !== sha256) {
    return [{ ...where, fault: isOfOtherSize ? 'fileTruncated' : 'fileChanged' }]
  }
  const other = await factsThatDiffer({ file, found, row })
  return other.length === 0
    ? []
    : [{ ...where, detail: `${detail}: ${other.join(', ')}`, fault: 'fileRowDiffers' }]
}

type Input = { file: StoredFile; found: number; row: Row }

/** What a row says of its file and the file does not: `width 1, file 640`. */
async function factsThatDiffer({
  file,
  found,
  row: { height, size, type, width },
}: Input): Promise<string[]> {
  const said = [['filesize', size, found]]
  if (width !== undefined) {
    const { format, height: high, width: wide } = await readPicture(file)
    said.push(
      ['width', width, wide],
      ['height', height, high],
      ['mimeType', type, `image/${String(format)}`],
    )
  }
  return said
    .filter(([, inRow, inFile]) => String(inRow) !== String(inFile))
    .map(([name, inRow, inFile]) => `${String(name)} ${String(inRow)}, file ${String(inFile)}`)
}

async function readPicture(
  file: StoredFile,
): Promise<Partial<Record<'format' | 'height' | 'width', unknown>>> {
  try {
    const bytes = await readFile(file)
    return bytes ? { ...(await sharp(bytes).metadata()) } : {}
  } catch {
    // No picture at all: then it is not what the row says.
    return {}
  }
}
