import type { Payload } from 'payload'
import type { DatabaseRoles, Execute } from 'payload-newsroom'
import type { NewsroomLocale } from 'payload-newsroom/time'

import {
  foundIn,
  indexLiveDocuments,
  installRecord,
  databaseRoles,
  reviewPlanOf,
  executeOn,
} from 'payload-newsroom'
import { readLocale } from 'payload-newsroom/time'

import type { Passwords } from './rolePasswords.ts'

import { refuseForeignFolder } from './refuseForeignFolder.ts'
import { findPasswordsToSet, setPasswords } from './rolePasswords.ts'
import { otherLocale } from './settleLocale.ts'

export type SchemaInput = {
  readonly folder: string
  readonly isEmpty: boolean
  readonly isOwnServer: boolean
  /** What the newsroom is founded in, or was. */
  readonly locale: NewsroomLocale
  /** Takes a line in both languages. */
  readonly log: (line: { readonly en: string; readonly zh: string }) => void
  readonly onRoles: (roles: DatabaseRoles | undefined) => void
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
 * Says which roles they are, or that there are none: where the server lets none be made, the triggers still guard the
 * record, but the readers' connections are then kept from writing by a setting alone.
 */
export async function prepareSchema({
  folder,
  isEmpty,
  isOwnServer,
  locale,
  log,
  onRoles,
  ownerUrl,
  passwords,
  payload,
  urls,
}: SchemaInput): Promise<void> {
  const execute = executeOn(payload)
  const roles = rolesIn({ ownerUrl, urls }) ?? (await databaseRoles(execute))
  const toSet = await findPasswordsToSet({ execute, isOwnServer, ownerUrl, passwords, roles })
  await refuseForeignFolder(folder, execute)
  await execute(foundIn(isEmpty ? 'none' : 'wanted', locale))
  await refuseOtherLocale(execute, locale)
  log({ en: 'Migrating', zh: '更新数据库结构' })
  await payload.db.migrate()
  const { hasRoles } = await installRecord({
    execute,
    locale,
    review: reviewPlanOf(payload),
    roles,
    secret: payload.secret,
  })
  await indexLiveDocuments({ execute, log })
  if (hasRoles) await setPasswords({ execute, passwords, roles, toSet })
  else
    log({
      en: 'No roles can be made here: readers get read-only connections',
      zh: '此数据库服务器不允许建立角色，读者连接改用只读模式',
    })
  onRoles(hasRoles ? roles : undefined)
}

/** Another process may have founded the newsroom while this one waited: the configuration is not of its language. */
async function refuseOtherLocale(execute: Execute, locale: NewsroomLocale): Promise<void> {
  const [row] = await execute(`SELECT language, time_zone AS "timeZone" FROM newsroom_founding`)
  const founded = readLocale(row ?? {})
  if (founded.language !== locale.language || founded.timeZone !== locale.timeZone)
    throw otherLocale(founded)
}

/** The roles that the program's addresses name, where they are not the owner's own. */
function rolesIn({ ownerUrl, urls }: Pick<SchemaInput, 'ownerUrl' | 'urls'>) {
  const userOf = (url = '') => (URL.canParse(url) ? decodeURIComponent(new URL(url).username) : '')
  const owner = userOf(ownerUrl)
  const roles: DatabaseRoles = { app: userOf(urls.app), reader: userOf(urls.reader) }
  const isNamed = (name: string) => name !== '' && name !== owner
  return isNamed(roles.app) && isNamed(roles.reader) ? roles : undefined
}
