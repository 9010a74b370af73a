import { parseArgs } from 'node:util'

import { isRole, roles } from '../domain/staff/roles.ts'
import { intakeUsage, readIntakeOptions } from './intake/readIntakeOptions.ts'
import { Problem, unknownOption } from './userError.mjs'

/** A command of the package, as it was called. */
export type Called =
  | { readonly args: readonly string[]; readonly command: string; readonly does: 'run' }
  | { readonly does: 'help'; readonly text: string }

type Command = {
  /** Arguments, as its usage writes them. */
  readonly args?: string
  /** Refuses what the command cannot be called with. */
  readonly check?: (positionals: readonly string[]) => void
  readonly en: string
  readonly flags?: readonly string[]
  readonly zh: string
}

const commands: Readonly<Record<string, Command>> = {
  init: {
    en: 'writes the plugin into this app, and says what it wrote',
    zh: '把插件写进应用，并说明写了什么',
  },
  doctor: { en: 'says what is missing; 1 if anything is', zh: '检查还缺什么；有缺则退出码为 1' },
  install: {
    en: 'installs the record, on the owner’s connection',
    zh: '安装公开档案（以数据库所有者的连接）',
  },
  worker: {
    en: 'planned releases, webhooks, mail, manuscripts, search: beside the web server, until it is ended',
    zh: '定时发布、推送、邮件、来稿、检索：与网站并行，一直运行',
  },
  verify: {
    args: '[--json]',
    en: 'proves that what is public is what was released; 1 if it is not',
    flags: ['json'],
    zh: '核对公开内容与档案；不符则退出码为 1',
  },
  intake: { args: 'FILE|FOLDER…', en: 'takes manuscripts in', zh: '收稿' },
  grant: {
    args: 'EMAIL ROLE…',
    check: checkGrant,
    en: `gives roles to an account: ${roles.join(', ')}`,
    zh: '给一个账号角色',
  },
  reindex: {
    en: 'rebuilds the search terms of everything public',
    zh: '重建公开内容的检索',
  },
  remove: {
    args: '[--keep-publications] [--yes]',
    en: 'takes the newsroom out of the database; without --yes it only says what would go',
    flags: ['keep-publications', 'yes'],
    zh: '从数据库移除编辑部；没有 --yes 只说会删什么',
  },
}

const help = /^(?:help|--help|-h)$/u

/** How a command is called, by the package manager that called this one: `npx payload-newsroom`. */
export function callOf(userAgent = ''): string {
  const [manager = ''] = userAgent.split('/')
  if (manager === 'pnpm') return 'pnpm exec payload-newsroom'
  return manager === 'yarn' ? 'yarn payload-newsroom' : 'npx payload-newsroom'
}

/**
 * Reads what was asked of the package's command, before anything of the app is loaded.
 *
 * @param call - how a command is called here, as {@link callOf} says it
 * @throws {Problem} naming what is wrong, with how it is written
 */
export function readCommand(argv: readonly string[], call: string): Called {
  const [name = '', ...args] = argv
  if (name === '' || help.test(name)) return { does: 'help', text: usageOf(call) }
  if (isPayloads(name)) return { args, command: name, does: 'run' }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command)
    throw new Problem({
      en: `There is no command ${name}.\n\n${usageOf(call)}`,
      zh: `没有命令 ${name}。`,
    })
  if (args.some((each) => /^(?:--help|-h)$/u.test(each)))
    return { does: 'help', text: usageOfOne({ call, command, name }) }
  if (name === 'intake') readIntakeOptions(args, '/', { name: `${call} intake` })
  else checkArgs({ args, command, usage: usageOfOne({ call, command, name }) })
  return { args, command: name, does: 'run' }
}

/** Whether a command is Payload's own. */
export const isPayloads = (name: string): boolean => /^(?:migrate|generate)\b/u.test(name)

function usageOf(call: string): string {
  const lines = Object.entries(commands).flatMap(([name, { args, en, zh }]) => {
    const head = [name, args].filter(Boolean).join(' ')
    const gap = ' '.repeat(23)
    return head.length > 20
      ? [`  ${head}`, `${gap}${zh}`, `${gap}${en}`]
      : [`  ${head.padEnd(21)}${zh}`, `${gap}${en}`]
  })
  return [
    `用法 Usage: ${call} COMMAND`,
    '',
    ...lines,
    '  migrate…, generate…  Payload 自己的命令；在 Node 20 上，直接运行有时什么也不做',
    '                       Payload’s own commands, which on Node 20 now and then do nothing when run as they are',
    '',
    `一个命令怎么用 How one command is used: ${call} COMMAND --help`,
    '退出码 Exit codes: 0 做好了 done · 1 有不对的地方 something is wrong · 2 什么也没做 nothing was done',
  ].join('\n')
}

type One = { readonly call: string; readonly command: Command; readonly name: string }

function usageOfOne({ call, command: { args, en, zh }, name }: One): string {
  if (name === 'intake') return intakeUsage({ name: `${call} intake` })
  return [`用法 Usage: ${[call, name, args].filter(Boolean).join(' ')}`, zh, en].join('\n')
}

type Given = {
  readonly args: readonly string[]
  readonly command: Command
  readonly usage: string
}

function checkArgs({ args, command: { check, flags = [] }, usage }: Given): void {
  const positionals = positionalsIn({ args, flags, usage })
  try {
    check?.(positionals)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw new Problem({ cause: error, en: usage, zh: error.message })
  }
  if (!check && positionals.length > 0)
    throw new Problem({
      en: `It takes no ${positionals.join(' ')}.\n${usage}`,
      zh: `这个命令不收“${positionals.join(' ')}”。`,
    })
}

function positionalsIn({
  args,
  flags,
  usage,
}: Omit<Given, 'command'> & { readonly flags: readonly string[] }): readonly string[] {
  try {
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }]))
    return parseArgs({ allowPositionals: true, args: [...args], options, strict: true }).positionals
  } catch (error) {
    throw unknownOption(error, usage)
  }
}

function checkGrant([email = '', ...given]: readonly string[]): void {
  const wrong = given.filter((role) => !isRole(role))
  if (!email.includes('@'))
    throw new Problem({ en: 'Which account? Its address comes first.', zh: '先写账号的邮箱。' })
  if (given.length === 0)
    throw new Problem({ en: 'Which roles? At least one.', zh: '至少写一个角色。' })
  if (wrong.length > 0)
    throw new Problem({
      en: `There is no role ${wrong.join(', ')}. Roles are: ${roles.join(', ')}`,
      zh: `没有这个角色：${wrong.join('、')}`,
    })
}
