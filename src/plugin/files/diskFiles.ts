import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { FileStore, ListedFile, StoredFile } from './fileStore.ts'

/** Files on the local disk, one folder for each upload collection. */
export const diskFiles: FileStore = {
  list: async (folder) => {
    const entries = (await unlessMissing(() => readdir(folder, { withFileTypes: true }))) ?? []
    const listed: ListedFile[] = []
    for (const { name } of entries.filter((entry) => entry.isFile())) {
      const found = await diskFiles.stat({ folder, name })
      if (found) listed.push({ mtimeMs: found.mtimeMs, name, size: found.size })
    }
    return listed
  },
  open: (file) =>
    unlessMissing(async () => {
      const handle = await open(pathOf(file), 'r')
      const { size } = await handle.stat()
      return { size, stream: handle.createReadStream() }
    }),
  print: (file) => path.join(file.folder, file.name),
  put: async (file, bytes) => {
    const place = pathOf(file)
    await mkdir(path.dirname(place), { recursive: true })
    // Whole or not at all.
    const fresh = `${place}.${randomUUID()}`
    await writeFile(fresh, bytes, { flush: true })
    await rename(fresh, place)
  },
  read: (file) => unlessMissing(() => readFile(pathOf(file))),
  remove: (file) => rm(pathOf(file), { force: true }),
  stat: (file) => unlessMissing(() => stat(pathOf(file))),
}

/** Path of a file. Takes the last component of the name, so that no name leads out of the folder. */
const pathOf = ({ folder, name }: StoredFile): string => path.resolve(folder, path.basename(name))

async function unlessMissing<Result>(act: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
