/** A task of the command line, inside Payload's: `payload run … runTask.js TASK ARGUMENTS`. */
import type { SanitizedConfig } from 'payload'

import process, { exit, stdout } from 'node:process'
import { pathToFileURL } from 'node:url'
import { getPayload } from 'payload'
import { findConfig } from 'payload/node'

import type { SetupText } from '../plugin/values/setupProblem.ts'

import { isRole, roles } from '../domain/staff/roles.ts'
import { foundedLocaleOf } from '../plugin/config/locale.ts'
import { reviewPlanOf } from '../plugin/config/reviewPlan.ts'
import { readAdapter } from '../plugin/database/query.ts'
import { reinstallRecord } from '../plugin/install/keepRecord.ts'
import { indexLiveDocuments } from '../plugin/search/indexLiveDocuments.ts'
import { accountsSlug } from '../plugin/staff/accounts.ts'
import { describeSetup } from '../plugin/values/setupProblem.ts'
import { examine } from './doctor.ts'
import { remove } from './remove.ts'

const { default: config } = (await import(pathToFileURL(findConfig()).href)) as {
  default: Promise<SanitizedConfig> | SanitizedConfig
}
const payload = await getPayload({ config })
const db = readAdapter(payload)
const locale = foundedLocaleOf(payload)
const review = reviewPlanOf(payload)

const say = (text: SetupText) => {
  stdout.write(`${describeSetup(text)}\n`)
}

async function grant([email = '', ...given]: readonly string[]): Promise<number> {
  const wrong = given.filter((role) => !isRole(role))
  if (given.length === 0 || wrong.length > 0) {
    say({ en: 'Roles are:', lines: [roles.join(' ')], zh: '可用的角色：' })
    return 1
  }
  const { docs } = await payload.update({
    collection: accountsSlug(payload),
    // A host's accounts are of its own type.
    data: { roles: given } as never,
    depth: 0,
    // Whoever reaches this command line holds the app's secrets.
    overrideAccess: true,
    where: { email: { equals: email.toLowerCase() } },
  })
  const isFound = docs.length > 0
  if (!isFound) say({ en: `There is no account ${email}.`, zh: `没有账号 ${email}。` })
  else say({ en: `${email}: ${given.join(', ')}`, zh: '已设置角色。' })
  return isFound ? 0 : 1
}

async function install(): Promise<number> {
  const { hasRoles } = await reinstallRecord(db, { locale, review })
  say({ en: 'The record is installed.', zh: '公开档案已安装。' })
  if (!hasRoles)
    say({
      en: 'This server lets no roles be made: one connection does everything.',
      zh: '此服务器不允许建立角色，一个连接做所有事。',
    })
  return 0
}

async function reindex(): Promise<number> {
  const count = await indexLiveDocuments({
    execute: async (statement) => (await db.pool.query<Record<string, unknown>>(statement)).rows,
    isWhole: true,
  })
  say({ en: `${count} public documents are indexed.`, zh: `已重建 ${count} 条公开内容的检索。` })
  return 0
}

async function doctor(): Promise<number> {
  const faults = await examine({ locale, payload, review })
  for (const fault of faults) say(fault)
  if (faults.length === 0) say({ en: 'Nothing is missing.', zh: '一切就绪。' })
  return faults.length === 0 ? 0 : 1
}

async function leave(args: readonly string[]): Promise<number> {
  const execute = async (statement: string) =>
    (await db.pool.query<Record<string, unknown>>(statement)).rows
  say(await remove({ args, config: payload.config, execute }))
  return 0
}

const tasks: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  doctor,
  grant,
  install,
  reindex,
  remove: leave,
}
// Payload puts a list of its own here, which an import by name would not see.
const [task = '', ...args] = process.argv.slice(2)
const code = (await tasks[task]?.(args)) ?? 1
await payload.destroy()
exit(code)
