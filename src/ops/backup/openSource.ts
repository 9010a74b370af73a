import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

import type { Source } from './makeBackup.ts'

import { Problem } from '../../cli/userError.mjs'
import { startPostgres } from '../postgres.mjs'

/** A newsroom to back up: its running database, or one started for the purpose and stopped again. */
export async function openSource(
  data: string,
): Promise<Source & { readonly close: () => Promise<void> }> {
  const nothing = () => Promise.resolve()
  const own = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL
  const files = process.env.NEWSROOM_FILES || undefined
  if (own) return { close: nothing, data, files, isEmbedded: false, ownerUrl: own }
  const dataFolder = path.join(data, 'postgres')
  if (!existsSync(path.join(dataFolder, 'cluster')))
    throw new Problem({
      zh: `数据目录 ${data} 里没有数据库。请用 --data 指出数据目录；用自己的数据库时，像 npm start 时一样设置 DATABASE_URL。`,
      en: `There is no database in ${data}. Name the data folder with --data; with a database of your own, set DATABASE_URL as for npm start.`,
    })
  const server = await startPostgres({ dataFolder })
  return {
    close: server.adopted ? nothing : () => server.stop(),
    data,
    files,
    isEmbedded: true,
    // Backups are of the whole server: any of its databases will do.
    ownerUrl: server.ownerUrl,
  }
}
