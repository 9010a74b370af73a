import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import { readErrorCode } from '../userError.mjs'

export type Found = {
  readonly files: readonly string[]
  /** Files of the folders that are no manuscripts by their names. */
  readonly passedBy: readonly string[]
}

/** What a folder is searched for: what can be read, and what is refused with a remedy. */
const MANUSCRIPT = /\.(?:docx?|docm|html?|markdown|md|odt|pages|pdf|rtf|text|txt|wps)$/iu
/** Left by word processors and systems beside the files. */
const TRACE = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu
const MOST_LEVELS = 20

/**
 * Finds the files that were named, and those of the folders that were, in the order of their names. A named file is
 * taken whatever it is called; links in folders are not followed.
 */
export async function findFiles(named: readonly string[]): Promise<Found> {
  const found = { files: [] as string[], passedBy: [] as string[] }
  for (const each of named)
    if (await isFolder(each)) await walk({ folder: each, found, level: 0 })
    else found.files.push(each)
  return found
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory()
  } catch (error) {
    // It is told with the other files that cannot be read.
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'ENAMETOOLONG'].includes(readErrorCode(error))) return false
    throw error
  }
}

type Walk = {
  readonly folder: string
  readonly found: { readonly files: string[]; readonly passedBy: string[] }
  readonly level: number
}

async function walk({ folder, found, level }: Walk): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name)
    if (TRACE.test(entry.name)) continue
    if (entry.isDirectory()) {
      if (level < MOST_LEVELS) await walk({ folder: file, found, level: level + 1 })
    } else if (entry.isFile() && MANUSCRIPT.test(entry.name)) found.files.push(file)
    else found.passedBy.push(file)
  }
}
