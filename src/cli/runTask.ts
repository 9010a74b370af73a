/** A task of the command line, inside Payload's: `payload run … runTask.js TASK ARGUMENTS`. */
import type { SanitizedConfig } from 'payload'

import process, { cwd, exit, stderr, stdout } from 'node:process'
import { pathToFileURL } from 'node:url'
import { getPayload } from 'payload'
import { findConfig } from 'payload/node'

import type { SetupText } from '../plugin/values/setupProblem.ts'

import { sealAudit } from '../plugin/audit/sealAudit.ts'
import { foundedLocaleOf } from '../plugin/config/locale.ts'
import { reviewPlanOf } from '../plugin/config/reviewPlan.ts'
import { givenRolesOf } from '../plugin/database/databaseRoles.ts'
import { executeOn } from '../plugin/database/executeOn.ts'
import { readAdapter } from '../plugin/database/query.ts'
import { collectionOf } from '../plugin/documents/collectionOf.ts'
import { placeAbove } from '../plugin/files/storedFiles.ts'
import { reinstallRecord } from '../plugin/install/keepRecord.ts'
import { indexLiveDocuments } from '../plugin/search/indexLiveDocuments.ts'
import { accountRolesOf } from '../plugin/staff/accountRoles.ts'
import { accountsSlug } from '../plugin/staff/accounts.ts'
import { describeSetup } from '../plugin/values/setupProblem.ts'
import { examine } from './doctor.ts'
import { readIntakeOptions } from './intake/readIntakeOptions.ts'
import { runIntake } from './intake/runIntake.ts'
import { remove } from './remove.ts'
import { Problem } from './userError.mjs'
import { describeExamination, toJson } from './verify/describeExamination.ts'
import { verifyNewsroom } from './verify/verifyNewsroom.ts'
import { tasks as workOfNewsroom } from './worker/tasks.ts'
import { work } from './worker/work.ts'

const { default: config } = (await import(pathToFileURL(findConfig()).href)) as {
  default: Promise<SanitizedConfig> | SanitizedConfig
}
/** Payload ends the process itself where its database cannot be reached, with a stack and no word of what to do. */
const sayUnreached = () => {
  stderr.write(
    '\n✗ 数据库连不上：请检查这里的 .env，或给出 DATABASE_URL。\n  The database cannot be reached: see to .env here, or give DATABASE_URL.\n',
  )
  process.exitCode = 2
}
process.once('exit', sayUnreached)
const payload = await getPayload({ config })
process.off('exit', sayUnreached)
const db = readAdapter(payload)
const locale = foundedLocaleOf(payload)
const review = reviewPlanOf(payload)

const say = (text: SetupText) => {
  stdout.write(`${describeSetup(text)}\n`)
}

async function grant([email = '', ...given]: readonly string[]): Promise<number> {
  const own = accountRolesOf(payload)
  if (own) {
    say({
      en: `Roles come from the field “${own.field}” of this app’s accounts: change it there. These values give roles:`,
      lines: Object.entries(own.roles).map(([value, held]) => `${value}: ${held.join(', ')}`),
      zh: `角色取自账号的字段“${own.field}”：请在那里改。给角色的取值：`,
    })
    return 2
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
  const { hasRoles } = await reinstallRecord(db, { locale, review, roles: givenRolesOf(payload) })
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
    execute: executeOn(payload),
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

/** Proves that what is public is what was released. Seals the trail first, as the worker does, and changes nothing else. */
async function verify(args: readonly string[]): Promise<number> {
  await sealAudit(payload)
  // What the collections' own folders lie in, as the plugin placed them.
  const folder = placeAbove(collectionOf(payload, 'media').upload.staticDir ?? '')
  const found = await verifyNewsroom(folder, payload)
  stdout.write(
    `${args.includes('--json') ? toJson(found) : describeExamination(found).join('\n')}\n`,
  )
  return found.faults.length > 0 ? 1 : 0
}

/** Takes manuscripts in; 2 when nothing was done, 1 when some could not be. */
async function intake(args: readonly string[]): Promise<number> {
  try {
    const options = readIntakeOptions(args, cwd(), { name: 'npx payload-newsroom intake' })
    await runIntake({
      open: () => Promise.resolve({ payload, url: payload.config.serverURL }),
      options,
    })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    stderr.write(`\n✗ ${error.message}\n`)
    return 2
  }
}

async function worker(): Promise<number> {
  await work({ open: () => Promise.resolve(payload), tasks: workOfNewsroom })
  return Number(process.exitCode ?? 0)
}

async function leave(args: readonly string[]): Promise<number> {
  say(await remove({ args, config: payload.config, execute: executeOn(payload) }))
  return 0
}

const tasks: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  doctor,
  grant,
  install,
  intake,
  reindex,
  remove: leave,
  verify,
  worker,
}
// Payload puts a list of its own here, which an import by name would not see.
const [task = '', ...args] = process.argv.slice(2)
const code = (await tasks[task]?.(args)) ?? 1
// The worker has closed its own.
if (task !== 'worker') await payload.destroy()
exit(code)
