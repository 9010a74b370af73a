import type { SanitizedConfig } from 'payload'

import type { Execute } from '../plugin/database/ownerSql.ts'
import type { SetupText } from '../plugin/values/setupProblem.ts'

import { givenRolesOf } from '../plugin/database/databaseRoles.ts'
import { planRemoval, removeRecord, tablesOfNewsroom } from '../plugin/install/removeRecord.ts'
import { addedSlugs } from '../plugin/values/givenOptions.ts'

type Input = {
  readonly args: readonly string[]
  readonly config: SanitizedConfig
  readonly execute: Execute
}

/** Takes the newsroom out of the database, or says what would go. */
export async function remove({ args, config, execute }: Input): Promise<SetupText> {
  const [migrated] = await execute(
    'SELECT EXISTS (SELECT FROM payload_migrations WHERE batch > 0) AS yes',
  )
  const keepTables = migrated?.yes === true
  const removal = {
    execute,
    keepPublications: args.includes('--keep-publications'),
    keepTables,
    roles: givenRolesOf({ config }),
    tables: tablesIn(config),
  }
  if (!args.includes('--yes')) {
    const { functions, roles, tables, types } = await planRemoval(removal)
    return {
      en: `This would drop ${tables.length} tables, ${types.length} types, ${functions.length} functions with their triggers, and ${roles.length} roles. Stop the app, make a backup, then:`,
      lines: [
        ...tables.map((name) => `# table ${name}`),
        ...roles.map((name) => `# role ${name}`),
        `npx payload-newsroom remove ${args.join(' ')} --yes`.replaceAll(/ +/gu, ' '),
      ],
      zh: '会删除下列内容。请先停止应用、做好备份，再运行：',
    }
  }
  await removeRecord(removal)
  return {
    en: 'The record is removed. Now take the plugin’s lines out of the app:',
    lines: [
      'npm uninstall payload-newsroom',
      'npx payload generate:importmap',
      ...(keepTables ? ['npx payload migrate:create leave-newsroom', 'npx payload migrate'] : []),
    ],
    zh: '公开档案已移除。请再从应用里去掉插件的几行：',
  }
}

function tablesIn(config: SanitizedConfig): string[] {
  const { admin, collections, globals } = config
  const named = addedSlugs(config)
  const ours = [...collections, ...globals].filter(({ slug }) => named.includes(slug))
  const accounts = collections.find(({ slug }) => slug === admin.user)
  const roles = accounts?.flattenedFields.find(({ name }) => name === 'roles')
  const isOurs = accounts?.custom.newsroomAccounts !== true && roles?.custom?.newsroom === true
  return [
    ...tablesOfNewsroom(ours),
    ...(isOurs ? [`${admin.user.replaceAll('-', '_')}_roles`] : []),
  ]
}
