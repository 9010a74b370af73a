import { readdir } from 'node:fs/promises'
import path from 'node:path'

import { readErrorCode } from '../../cli/userError.mjs'

/** What a folder holds, from `base` on, with `/`: files, and folders for the sake of empty ones. */
export type Tree = { readonly files: readonly string[]; readonly folders: readonly string[] }

/**
 * Lists a folder to its ends. What goes away meanwhile is left out; what is no file and no folder is as well.
 *
 * @param isKept - asked of each path before it is entered
 */
export async function walkFiles(
  base: string,
  folder: string,
  isKept: (name: string) => boolean = () => true,
): Promise<Tree> {
  const files: string[] = []
  const folders: string[] = []
  const waiting = [folder]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const entry of await entriesOf(path.join(base, name))) {
      const inside = `${name}/${entry.name}`
      if (!isKept(inside)) continue
      if (entry.isDirectory()) {
        folders.push(inside)
        waiting.push(inside)
      } else if (entry.isFile()) files.push(inside)
    }
  }
  return { files: files.toSorted(), folders: folders.toSorted() }
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return []
    throw error
  }
}
