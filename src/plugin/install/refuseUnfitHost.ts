import type { CollectionConfig, Config, GlobalConfig, Option } from 'payload'

import type { AccountRoles } from '../staff/accountRoles.ts'

import { isRole, roles } from '../../domain/staff/roles.ts'
import { fieldNamed } from '../values/fieldNamed.ts'
import { SetupProblem } from '../values/setupProblem.ts'

type Input = {
  readonly accountRoles: AccountRoles | undefined
  readonly config: Config
  /** The collections and globals that the plugin adds. */
  readonly ours: readonly Pick<CollectionConfig | GlobalConfig, 'slug'>[]
  readonly users: string
}

/**
 * Ends the start where the newsroom could not work, before anything of the host is touched: another database, a
 * collection of the same name, accounts that do not open the panel or whose roles are others.
 *
 * @throws {SetupProblem} what is wrong, and the lines that mend it
 */
export function refuseUnfitHost({ accountRoles, config, ours, users }: Input): void {
  // The type says it is there; a host that forgot it hears so from Payload.
  refuseOtherDatabase((config.db as Config['db'] | undefined)?.name)
  for (const { slug } of [...(config.collections ?? []), ...(config.globals ?? [])])
    if (ours.some((each) => each.slug === slug)) throw slugClash(slug, users)
  const accounts = accountsOf(config, users)
  if (accountRoles) refuseOtherField(accounts, accountRoles)
  else refuseOtherRoles(accounts)
}

/** An adapter that says no name is asked once it is there: see `checkRecord`. */
export function refuseOtherDatabase(name: string | undefined): void {
  if (name === undefined || name === 'postgres') return
  throw new SetupProblem({
    en: `The newsroom keeps its record in PostgreSQL, and this app runs on ${name}. Nothing was changed. Take the plugin out, or change the database:`,
    lines: [
      "import { postgresAdapter } from '@payloadcms/db-postgres'",
      'db: postgresAdapter({ pool: { connectionString: process.env.DATABASE_URL } }),',
    ],
    zh: `公开档案需要 PostgreSQL，而这个应用用的是 ${name}。什么都没有改动。请去掉插件，或者换数据库：`,
  })
}

const slugClash = (slug: string, users: string): SetupProblem =>
  new SetupProblem({
    en: `This app and the newsroom both have a collection “${slug}”. Leave yours out (the newsroom brings one), or give it another slug:`,
    lines: [
      `collections: [${users === slug ? '' : 'Users'}], // without ${slug}`,
      `slug: 'site-${slug}', // or: in your own collection`,
    ],
    zh: `这个应用和编辑部都有集合“${slug}”。请去掉自己的（编辑部带了一个），或者改名：`,
  })

/** The accounts that open the panel. */
function accountsOf({ admin, collections = [] }: Config, users: string): CollectionConfig {
  const accounts = collections.find(({ slug }) => slug === users)
  if (!accounts)
    throw new SetupProblem({
      en: `There is no collection “${users}”: who signs in here?`,
      lines: ["import { Users } from 'payload-newsroom'", 'collections: [Users],'],
      zh: `没有集合“${users}”：谁来登录？`,
    })
  if (admin?.user !== undefined && admin.user !== users)
    throw new SetupProblem({
      en: `The panel is opened by “${admin.user}”, the newsroom by “${users}”. Name one:`,
      lines: [`plugins: [newsroomPlugin({ users: '${admin.user}' })],`],
      zh: `登录后台的是“${admin.user}”，编辑部用的是“${users}”。请统一：`,
    })
  return accounts
}

function refuseOtherRoles({ fields, slug }: CollectionConfig): void {
  const field = fieldNamed(fields, 'roles')
  if (field && !takesOurRoles(field))
    throw new SetupProblem({
      en: `“${slug}” has a field “roles” that does not take the newsroom’s roles. Add these, with many:`,
      lines: [`options: [..., ${roles.map((role) => `'${role}'`).join(', ')}], hasMany: true`],
      zh: `“${slug}”的 roles 字段装不下编辑部的角色。请加上，可多选：`,
    })
}

/** Roles come from a field that is there and can say what is named; what it gives are roles of ours. */
function refuseOtherField({ fields, slug }: CollectionConfig, own: AccountRoles): void {
  const fault = faultOfRoles(fields, own)
  if (!fault) return
  throw new SetupProblem({
    en: `The option accountRoles does not fit “${slug}”: ${fault.en}. Name a field of text or choices, what it may say, and roles of the newsroom:`,
    lines: [
      `accountRoles: { field: 'position', roles: { lead: ['chiefEditor', 'admin'], writer: ['reporter'] } }`,
      `// roles: ${roles.join(', ')}`,
    ],
    zh: `选项 accountRoles 与“${slug}”不符：${fault.zh}。请写明一个文本或选项字段、它的取值和编辑部的角色：`,
  })
}

function faultOfRoles(fields: CollectionConfig['fields'], own: AccountRoles) {
  const field = fieldNamed(fields, own.field)
  if (!field) return { en: `there is no field ${own.field}`, zh: `没有字段 ${own.field}` }
  if (field.type !== 'text' && field.type !== 'select' && field.type !== 'radio')
    return { en: `${own.field} holds no words`, zh: `${own.field} 里不是文字` }
  const values = field.type === 'text' ? undefined : field.options.map(valueOf)
  const said = Object.keys(own.roles).find((value) => values?.includes(value) === false)
  if (said !== undefined)
    return { en: `${own.field} never says ${said}`, zh: `${own.field} 没有取值 ${said}` }
  const given: readonly string[] = Object.values(own.roles).flat()
  const role = given.find((each) => !isRole(each))
  return role === undefined ? undefined : { en: `there is no role ${role}`, zh: `没有角色 ${role}` }
}

const valueOf = (option: Option): string => (typeof option === 'string' ? option : option.value)

function takesOurRoles(field: NonNullable<ReturnType<typeof fieldNamed>>): boolean {
  if (field.type === 'text') return field.hasMany === true
  if (field.type !== 'select' || field.hasMany !== true) return false
  return field.options.map(valueOf).filter(isRole).length === roles.length
}
