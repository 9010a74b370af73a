import type { SanitizedConfig } from 'payload'

import { intakeUsage } from 'payload-newsroom/commands'
import { duties, dutyLabels, may, roles, standInsOf } from 'payload-newsroom/staff'

import { advice } from '../env.ts'
import { usage } from '../launch/options.mjs'
import { bothWords } from './collectionPages.ts'
import { code, table } from './markdown.ts'

/** Who may do what: the table that every access rule asks. */
export function describeRoles(config: SanitizedConfig): string {
  const names = roleNames(config)
  const rows = duties.map((duty) => [
    code(duty),
    ...roles.map((role) => (may({ roles: [role] }, duty) ? '●' : '')),
  ])
  const head = ['', ...roles.map((role) => `${names.get(role) ?? ''} ${code(role)}`)]
  return [
    '# 角色与职责 · Roles and duties',
    '● 有这项职责；空白：没有。一个账号可有几个角色，职责相加。谁签哪一环节由审校方案定。● has the duty, blank has not. An account may have several roles; it has the duties of all. Who signs which stage is up to the review plan.',
    table(head, rows),
    '## 图例 · Legend',
    '邀请邮件和设置密码的页面按角色列出同样的话。Invitations, and the page where a password is set, say the same of each role.',
    table(
      ['职责 Duty', '可以做什么', 'Who has it may'],
      duties.map((duty) => [code(duty), ...dutyLabels[duty]]),
    ),
    '## 代签 · Standing in',
    '离岗期间，谁可以代谁签署（●）。代签与本人签署同样受限：不能代作者签；须由不同人签的环节，代签也算本人签过。Who may sign for whom while they are away. Whoever is stood in for counts like whoever signs: nobody stands in for an author, nor for one person at two stages that are kept apart.',
    table(
      ['离岗 Away ＼ 代签 Deputy', ...head.slice(1)],
      roles.map((away) => [
        code(away),
        ...roles.map((deputy) => (standInsOf[away].includes(deputy) ? '●' : '')),
      ]),
    ),
  ].join('\n\n')
}

/** What the desk calls a role, in both languages, from the field that an administrator sets it in. */
function roleNames({ collections }: SanitizedConfig): ReadonlyMap<string, string> {
  const field = collections
    .find(({ slug }) => slug === 'users')
    ?.flattenedFields.find(({ name }) => name === 'roles')
  const options = field?.type === 'select' ? field.options : []
  return new Map(
    options.flatMap((option) =>
      typeof option === 'string' ? [] : [[option.value, bothWords(option.label)]],
    ),
  )
}

/** Options of the commands, variables of the environment, scripts: what can be set from outside. */
export function describeSettings(scripts: Readonly<Record<string, string>>): string {
  return [
    '# 命令与设置 · Commands and settings',
    '## npm start',
    fence(usage),
    '## npm run intake',
    fence(intakeUsage()),
    '## 运行环境 · Environment of the running program',
    table(
      ['变量 Variable', '要求 Requirement'],
      Object.entries(advice).map(([name, text]) => [code(name), text]),
    ),
    '## 脚本 · Scripts',
    table(
      ['npm run …', ''],
      Object.entries(scripts).map(([name, command]) => [code(name), code(command)]),
    ),
  ].join('\n\n')
}

/** Every sentence the newsroom says, in its two languages. */
export function describeMessages({ i18n }: SanitizedConfig): string {
  const { en, zh } = i18n.translations
  const english = new Map(leaves(readOwn(en), ''))
  const rows = leaves(readOwn(zh), '').map(([key, text]) => [
    code(key),
    text,
    english.get(key) ?? '',
  ])
  return [
    '# 后台与接口的用语 · Messages of admin and API',
    `${rows.length} 条，两种语言各一句。${rows.length} keys, one sentence in each language.`,
    table(['键 Key', '中文', 'English'], rows),
  ].join('\n\n')
}

/** What people can be found to have done: the actions of the audit trail, as the panel calls them. */
export function describeAudit({ i18n }: SanitizedConfig): string {
  const actionsIn = (translations: unknown) =>
    leaves(readOwn(translations), '').flatMap(([key, text]) =>
      key.startsWith('audit.') ? [[key.slice('audit.'.length), text] as const] : [],
    )
  const english = new Map(actionsIn(i18n.translations.en))
  const rows = actionsIn(i18n.translations.zh).map(([action, text]) => [
    code(action),
    text,
    english.get(action) ?? '',
  ])
  return [
    '# 操作日志的各种操作 · Actions of the audit trail',
    '`audit-entries` 的 `action`。登录失败每个账号十分钟内只记一次。The `action` of `audit-entries`. Of failed sign-ins one is kept in ten minutes an account.',
    table(['操作 Action', '中文', 'English'], rows),
  ].join('\n\n')
}

const readOwn = (translations: unknown): unknown =>
  typeof translations === 'object' && translations !== null && 'newsroom' in translations
    ? translations.newsroom
    : undefined

function leaves(node: unknown, prefix: string): [string, string][] {
  if (typeof node === 'string') return [[prefix, node]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, inner]) =>
    leaves(inner, prefix === '' ? name : `${prefix}.${name}`),
  )
}

const fence = (text: string): string => `\`\`\`text\n${text}\n\`\`\``
