import type { Execute } from 'payload-newsroom'

import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { isUnfounded } from 'payload-newsroom'

import { Problem } from '../../cli/userError.mjs'
import { readKnown } from '../launch/prepared.mjs'

/**
 * A data folder belongs to one newsroom. One that knows a newsroom, by its files, secrets, sign-ins or id, is no place
 * to found another, nor to serve one from: its database is to be restored first, or the address is wrong.
 */
export async function refuseForeignFolder(folder: string, execute: Execute): Promise<void> {
  const known = readKnown(folder)
  const [row] = await execute(isUnfounded)
  if (row?.yes === true) {
    if (known.holds || holdsFiles(folder)) throw restoreFirst(folder)
  } else if (known.newsroom !== '' && known.newsroom !== (await readId(execute)))
    throw anotherNewsroom(folder)
}

const holdsFiles = (folder: string): boolean =>
  ['media', 'manuscripts'].some((name) => {
    const place = path.join(folder, name)
    return existsSync(place) && readdirSync(place).length > 0
  })

/** Empty in a database that an earlier version made. */
async function readId(execute: Execute): Promise<string> {
  const [table] = await execute(`SELECT to_regclass('newsroom_founding') IS NOT NULL AS yes`)
  if (table?.yes !== true) return ''
  const [row] = await execute('SELECT id FROM newsroom_founding')
  return row ? String(row.id) : ''
}

const restoreFirst = (folder: string) =>
  new Problem({
    zh: `数据目录 ${folder} 属于一个已有的编辑部（里面有它的文件、密钥、登录或编号），数据库却是空的。恢复备份时，先用 pg_restore 恢复数据库再启动，并核对 DATABASE_URL；确实要建新的编辑部，请用 --data 换一个空目录。`,
    en: `The data folder ${folder} belongs to a newsroom (it holds its files, secrets, sign-ins or id), but the database is empty. To restore a backup, fill the database with pg_restore first and look at DATABASE_URL once more; to found a new newsroom deliberately, choose an empty folder with --data.`,
  })

const anotherNewsroom = (folder: string) =>
  new Problem({
    zh: `数据目录 ${folder} 属于另一个编辑部，不是这个数据库里的。请核对 DATABASE_URL 和 --data；确定这个目录今后归这个数据库，请先移走其中的 prepared.json 再启动。`,
    en: `The data folder ${folder} belongs to another newsroom than the one in this database. Look at DATABASE_URL and --data; if the folder is to belong to this database from now on, move prepared.json out of it and start again.`,
  })
