import type { CollectionBeforeChangeHook, Payload } from 'payload'

import type { StoredFile } from './fileStore.ts'

import { readAdapter } from '../database/query.ts'
import { sqlState } from '../database/sqlState.ts'
import { isFilesAway } from './fileStore.ts'
import { printFile, removeFile } from './storedFiles.ts'

/** Files written in each open transaction. */
const writtenIn = new Map<number | string, StoredFile[]>()

/** Notes the files that Payload is about to write, which are kept if their row is. Runs last, once names are assigned. */
export const noteFiles: CollectionBeforeChangeHook = async ({
  collection: { upload },
  data,
  operation,
  req,
}) => {
  const id = await req.transactionID
  if (operation !== 'create' || id === undefined || !upload.staticDir) return data
  const folder = upload.staticDir
  const files = writtenIn.get(id) ?? []
  files.push(...namesOf(data).map((name) => ({ folder, name })))
  writtenIn.set(id, files)
  return data
}

const namesOf = ({ filename, sizes }: Readonly<Record<string, unknown>>): readonly string[] => [
  ...nameIn({ filename }),
  ...Object.values(typeof sizes === 'object' && sizes !== null ? sizes : {}).flatMap(nameIn),
]

const nameIn = (file: unknown): readonly string[] =>
  typeof file === 'object' &&
  file !== null &&
  'filename' in file &&
  typeof file.filename === 'string'
    ? [file.filename]
    : []

/**
 * Removes the files of rows that were refused after the files were written: a rollback takes back rows, not files. Covers REST, GraphQL and the Local API alike, since each ends its transaction.
 */
export function removeRefused(payload: Payload): void {
  const db = readAdapter(payload)
  const commit = db.commitTransaction.bind(db)
  const rollback = db.rollbackTransaction.bind(db)
  db.commitTransaction = async (asked) => {
    const id = await asked
    try {
      await commit(id)
    } catch (error) {
      // Without a SQLSTATE the outcome is unknown, and `npm run sweep` finds out.
      if (sqlState(error) !== undefined) await removeFiles(id, payload)
      throw error
    } finally {
      writtenIn.delete(id)
    }
  }
  db.rollbackTransaction = async (asked) => {
    const id = await asked
    // Before the rollback releases the lock of the upload.
    await removeFiles(id, payload)
    await rollback(id)
  }
}

async function removeFiles(id: number | string, payload: Payload): Promise<void> {
  const files = writtenIn.get(id) ?? []
  writtenIn.delete(id)
  for (const file of files) {
    try {
      await removeFile(file)
    } catch (err) {
      payload.logger.error({
        err,
        msg: `the file of a refused upload could not be removed: ${printFile(file)}`,
      })
      // The others would wait as long: `npm run sweep` finds what is there.
      if (isFilesAway(err)) return
    }
  }
}
