import type { Execute, DatabaseRoles } from 'payload-newsroom'

import { Problem, readErrorCode } from '../../cli/userError.mjs'
import { query } from '../postgres.mjs'

export type Passwords = Readonly<Record<keyof DatabaseRoles, string | undefined>>

type Input = {
  readonly execute: Execute
  readonly passwords: Passwords
  readonly roles: DatabaseRoles
}

const kinds = ['app', 'reader'] as const

/**
 * Which of the roles have no password yet. Roles are the whole server's, and a password may be another newsroom's or
 * another data folder's: one that is in use, and is not ours, is never overwritten.
 *
 * @param isOwnServer - nobody but this data folder can use the server: its passwords are set whatever they were
 * @throws {Problem} when a role lets somebody in, but not with our password
 */
export async function findPasswordsToSet({
  execute,
  isOwnServer,
  ownerUrl,
  passwords,
  roles,
}: Input & { isOwnServer: boolean; ownerUrl: string }): Promise<(keyof DatabaseRoles)[]> {
  const rows = await execute('SELECT rolname AS name FROM pg_roles WHERE rolcanlogin')
  const inUse = new Set(rows.map(({ name }) => name))
  const toSet: (keyof DatabaseRoles)[] = []
  for (const kind of kinds) {
    const password = passwords[kind]
    if (password === undefined) continue
    const isOurs =
      inUse.has(roles[kind]) && (await letsIn({ ownerUrl, password, role: roles[kind] }))
    if (isOurs) continue
    if (inUse.has(roles[kind]) && !isOwnServer) throw foreign(roles[kind])
    toSet.push(kind)
  }
  return toSet
}

/** @throws {Problem} when the owner may not */
export async function setPasswords({
  execute,
  passwords,
  roles,
  toSet,
}: Input & { toSet: readonly (keyof DatabaseRoles)[] }): Promise<void> {
  for (const kind of toSet) {
    const password = passwords[kind] ?? ''
    try {
      await execute(
        `ALTER ROLE ${quote(roles[kind])} LOGIN PASSWORD '${password.replaceAll("'", "''")}'`,
      )
    } catch (error) {
      if (readErrorCode(error) !== '42501') throw error
      throw new Problem({
        zh: `数据库属主无权设置角色 ${roles[kind]} 的口令。请管理员授予：GRANT ${quote(roles[kind])} TO 属主 WITH ADMIN OPTION，属主还需要 CREATEROLE。`,
        en: `The owner of the database may not set the password of role ${roles[kind]}. Have an administrator run GRANT ${quote(roles[kind])} TO the owner WITH ADMIN OPTION; the owner needs CREATEROLE too.`,
        cause: error,
      })
    }
  }
}

type LetsInInput = { ownerUrl: string; password: string; role: string }

async function letsIn({ ownerUrl, password, role }: LetsInInput): Promise<boolean> {
  const url = new URL(ownerUrl)
  url.username = encodeURIComponent(role)
  url.password = encodeURIComponent(password)
  try {
    await query({ text: 'SELECT 1', url: url.toString() })
    return true
  } catch (error) {
    const wrongPassword = '28P01'
    if (readErrorCode(error) === wrongPassword) return false
    // Known by its password, and kept out for another reason: that is for the program to say.
    if (['42501', '53300'].includes(readErrorCode(error))) return true
    throw error
  }
}

const foreign = (role: string) =>
  new Problem({
    zh: `数据库角色 ${role} 已有口令，与这个数据目录的 secrets.json 不符：另一个数据目录或另一个编辑部正在用它。请用那个数据目录启动，或从备份放回它的 secrets.json；确定没有别人在用，再执行 ALTER ROLE ${quote(role)} NOLOGIN，然后重新启动。详见 docs/how-to/run-on-another-database.md。`,
    en: `The database role ${role} has a password that is not the one in this data folder's secrets.json: another data folder or another newsroom uses it. Start with that data folder, or put its secrets.json back from a backup; if you are sure that nobody uses the role, run ALTER ROLE ${quote(role)} NOLOGIN and start again. See docs/how-to/run-on-another-database.md.`,
  })

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
