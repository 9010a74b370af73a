import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

import type { Tree } from './walkFiles.ts'

import { walkFiles } from './walkFiles.ts'

/** What of a data folder is the newsroom's, besides the database: the rest belongs to running programs. */
const kept = [
  'manuscripts',
  'media',
  'postgres/owner-password',
  'prepared.json',
  'secrets.json',
  'sign-ins.txt',
]

/** Files of the newsroom in its data folder. */
export async function filesOf(data: string): Promise<Tree> {
  const files: string[] = []
  const folders: string[] = []
  for (const name of kept) {
    const place = path.join(data, name)
    if (!existsSync(place)) continue
    if (statSync(place).isFile()) {
      files.push(name)
      continue
    }
    const tree = await walkFiles(data, name)
    files.push(...tree.files)
    folders.push(name, ...tree.folders)
  }
  return { files, folders }
}
