import type { Payload } from 'payload'
import type { Moment } from 'payload-newsroom/commands'
import type { StoredFile } from 'payload-newsroom/server'

import { fileColumns, filesOf, listOldFiles, atOneMoment } from 'payload-newsroom/commands'
import { folderOf, printFile, removeFile } from 'payload-newsroom/server'

const dayMs = 24 * 60 * 60_000

type Input = { folder: string; isRehearsal?: boolean; payload: Payload }

/**
 * Removes files without a row that are older than a day. Any row counts: an old version's, and what readers see.
 *
 * @param folder - where the files lie: the data folder, absolute, or a bucket
 * @param isRehearsal - only say which
 * @returns the files, each with its place
 */
export async function sweepFiles({
  folder,
  isRehearsal = false,
  payload,
}: Input): Promise<string[]> {
  const orphans: StoredFile[] = []
  for (const [slug, queries] of Object.entries(known)) {
    // The files are listed first: one that gets its row meanwhile is known by then.
    const files = await listOldFiles({ folder: folderOf(folder, slug), olderThanMs: dayMs })
    const names = await atOneMoment(payload, (moment) => readNames(moment, queries))
    const gone = files.filter((name) => !names.has(name))
    orphans.push(...gone.map((name) => ({ folder: folderOf(folder, slug), name })))
  }
  if (!isRehearsal) for (const file of orphans) await removeFile(file)
  return orphans.map(printFile)
}

/** Every name that any row of a folder's collection holds. */
const known = {
  manuscripts: ['SELECT filename AS name FROM manuscripts WHERE filename IS NOT NULL'],
  media: [
    `SELECT file.name FROM media, LATERAL (VALUES ${filesOf('')}) AS ${fileColumns} WHERE file.name IS NOT NULL`,
    `SELECT DISTINCT file.name FROM _media_v, LATERAL (VALUES ${filesOf('version_')}) AS ${fileColumns} WHERE file.name IS NOT NULL`,
    `SELECT jsonb_path_query(snapshot, '$.files[*].filename') #>> '{}' AS name FROM live_documents WHERE kind = 'picture'`,
  ],
} as const

async function readNames(
  { rows }: Moment,
  queries: readonly string[],
): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  for (const statement of queries)
    for (const { name } of await rows(statement)) names.add(String(name))
  return names
}
