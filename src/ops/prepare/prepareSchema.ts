import type { Payload } from 'payload'

import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import {
  type Execute,
  foundIn,
  indexLiveDocuments,
  installRecord,
  isUnfounded,
  type RecordRoles,
  recordRoles,
  reviewPlanOf,
} from 'payload-newsroom'

import { Problem } from '../problem.mjs'
import { ownerOf } from './ownerOf.ts'
import { findPasswordsToSet, type Passwords, setPasswords } from './rolePasswords.ts'

export type SchemaInput = {
  readonly folder: string
  readonly isEmpty: boolean
  readonly isOwnServer: boolean
  readonly log: (line: string) => void
  readonly ownerUrl: string
  readonly passwords: Passwords
  readonly payload: Payload
  /** The program's addresses; where they name the owner, the database decides how the roles are called. */
  readonly urls: { readonly app: string | undefined; readonly reader: string | undefined }
}

/**
 * Founds the newsroom where there is none, brings the database to the newest schema and gives the two roles below the
 * owner their passwords. What speaks against it is said before anything is changed.
 *
 * Says which roles they are in a line `ROLES {…}`. Where the server lets none be made, it is empty: the triggers still
 * guard the record, but the readers' connections are then kept from writing by a setting alone.
 */
export async function prepareSchema({
  folder,
  isEmpty,
  isOwnServer,
  log,
  ownerUrl,
  passwords,
  payload,
  urls,
}: SchemaInput): Promise<void> {
  const execute = ownerOf(payload)
  const roles = rolesIn({ ownerUrl, urls }) ?? (await recordRoles(execute))
  const toSet = await findPasswordsToSet({ execute, isOwnServer, ownerUrl, passwords, roles })
  await refuseStrayFiles({ execute, folder })
  await execute(foundIn(isEmpty ? 'none' : 'wanted'))
  log('更新数据库结构  Migrating')
  await payload.db.migrate()
  const { hasRoles } = await installRecord({
    execute,
    review: reviewPlanOf(payload),
    roles,
    secret: payload.secret,
  })
  await indexLiveDocuments({ execute, log })
  if (hasRoles) await setPasswords({ execute, passwords, roles, toSet })
  else
    log(
      '此数据库服务器不允许建立角色，读者连接改用只读模式  No roles can be made here: readers get read-only connections',
    )
  log(`ROLES ${JSON.stringify(hasRoles ? roles : {})}`)
}

/** The roles that the program's addresses name, where they are not the owner's own. */
function rolesIn({ ownerUrl, urls }: Pick<SchemaInput, 'ownerUrl' | 'urls'>) {
  const userOf = (url = '') => (URL.canParse(url) ? decodeURIComponent(new URL(url).username) : '')
  const owner = userOf(ownerUrl)
  const roles: RecordRoles = { app: userOf(urls.app), reader: userOf(urls.reader) }
  const isNamed = (name: string) => name !== '' && name !== owner
  return isNamed(roles.app) && isNamed(roles.reader) ? roles : undefined
}

/** A folder with another newsroom's files, or one that is restored before its database, is no place to found one. */
async function refuseStrayFiles({ execute, folder }: { execute: Execute; folder: string }) {
  const [row] = await execute(isUnfounded)
  if (row?.yes !== true) return
  const holds = (name: string) => {
    const place = path.join(folder, name)
    return existsSync(place) && readdirSync(place).length > 0
  }
  if (!holds('media') && !holds('manuscripts')) return
  throw new Problem({
    zh: `数据目录 ${folder} 里有一个编辑部的文件，数据库却是空的。恢复备份时，先用 pg_restore 恢复数据库再启动，并核对 DATABASE_URL；要建新的编辑部，请用 --data 换一个空目录。`,
    en: `The data folder ${folder} holds a newsroom's files, but the database is empty. To restore a backup, fill the database with pg_restore first and look at DATABASE_URL once more; to found a new newsroom, choose an empty folder with --data.`,
  })
}
