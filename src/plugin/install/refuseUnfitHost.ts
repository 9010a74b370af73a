import type { CollectionConfig, Config, GlobalConfig } from 'payload'

import { isRole, roles } from '../../domain/staff/roles.ts'
import { SetupProblem } from '../values/setupProblem.ts'

type Input = {
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
export function refuseUnfitHost({ config, ours, users }: Input): void {
  // The type says it is there; a host that forgot it hears so from Payload.
  refuseOtherDatabase((config.db as Config['db'] | undefined)?.name)
  for (const { slug } of [...(config.collections ?? []), ...(config.globals ?? [])])
    if (ours.some((each) => each.slug === slug)) throw slugClash(slug, users)
  refuseOtherAccounts(config, users)
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

function refuseOtherAccounts({ admin, collections = [] }: Config, users: string): void {
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
  const field = accounts.fields.find((each) => 'name' in each && each.name === 'roles')
  if (field && !takesOurRoles(field))
    throw new SetupProblem({
      en: `“${users}” has a field “roles” that does not take the newsroom’s roles. Add these, with many:`,
      lines: [`options: [..., ${roles.map((role) => `'${role}'`).join(', ')}], hasMany: true`],
      zh: `“${users}”的 roles 字段装不下编辑部的角色。请加上，可多选：`,
    })
}

function takesOurRoles(field: CollectionConfig['fields'][number]): boolean {
  if (field.type === 'text') return field.hasMany === true
  if (field.type !== 'select' || field.hasMany !== true) return false
  const values = field.options.map((each) => (typeof each === 'string' ? each : each.value))
  return values.filter(isRole).length === roles.length
}
