#!/usr/bin/env node
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import process, { argv, cwd, execPath, stderr, stdout } from 'node:process'

import { writeLines } from './init.ts'

/** Commands that need the app's configuration and its database. */
const tasks = ['doctor', 'grant', 'install', 'intake', 'reindex', 'remove', 'verify'] as const

const usage = `用法 Usage: npx payload-newsroom COMMAND

  init                 把插件写进应用，并说明写了什么  writes the plugin into this app, and says what it wrote
  doctor               检查还缺什么  says what is missing
  install              安装公开档案（以数据库所有者的连接）  installs the record, on the owner's connection
  migrate…, generate…  Payload 自己的命令；在 Node 20 上，直接运行有时什么也不做
                       Payload's own commands, which on Node 20 now and then do nothing when run as they are
  worker               定时发布、推送、邮件、来稿、检索：与网站并行，一直运行
                       planned releases, webhooks, mail, manuscripts, search: beside the web server, until it is ended
  verify [--json]      核对公开内容与档案  proves that what is public is what was released
  intake FILE|FOLDER…  收稿  takes manuscripts in (--help)
  grant EMAIL ROLE…    给一个账号角色  gives roles to an account
  reindex              重建检索  rebuilds the search terms of everything public
  remove [--keep-publications] [--yes]
                       从数据库移除编辑部；没有 --yes 只说会删什么
                       takes the newsroom out of the database; without --yes it only says what would go
`

const next = `下一步 Next: npm run dev → /admin
上线时 For production: npx payload-newsroom migrate:create newsroom && npx payload-newsroom migrate && npm run build && npm start`

const [command = '', ...rest] = argv.slice(2)

if (command === 'init') init()
else if (command === 'worker') await runWorker()
else if (tasks.some((task) => task === command)) runTask()
else if (/^(?:migrate|generate)\b/u.test(command)) runPayload(command, ...rest)
else {
  stderr.write(usage)
  process.exitCode = command === '' || command === 'help' ? 0 : 1
}

/** Writes the lines, and brings the list of the panel's parts up to date: Payload does so by itself only while it runs. */
function init(): void {
  stdout.write(`${writeLines(cwd()).join('\n')}\n\n`)
  runPayload('generate:importmap')
  stdout.write(
    process.exitCode
      ? '\n改好上面说的，再运行一次。Mend what it says above, and run this once more.\n'
      : `\n${next}\n`,
  )
}

function runTask(): void {
  runPayload('run', path.join(import.meta.dirname, 'runTask.js'), command, ...rest)
}

/** Runs beside this process, which passes on what it is told by signals: an orphan would go on releasing. */
async function runWorker(): Promise<void> {
  const command = commandOf('run', path.join(import.meta.dirname, 'runTask.js'), 'worker')
  if (!command) return
  const child = spawn(execPath, command, { env: ownEnv(), stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      child.kill(signal)
    })
  const [code] = (await once(child, 'exit')) as [null | number]
  process.exitCode = code ?? 1
}

/** Runs Payload's own command line, which reads the app's environment and its configuration in TypeScript. */
function runPayload(...args: readonly string[]): void {
  const command = commandOf(...args)
  if (!command) return
  process.exitCode = spawnSync(execPath, command, { env: ownEnv(), stdio: 'inherit' }).status ?? 1
}

/** Arguments of Node for a command of Payload's; undefined, and said so, where there is no Payload. */
function commandOf(...args: readonly string[]): readonly string[] | undefined {
  const payload = path.join(cwd(), 'node_modules/payload/bin.js')
  // The condition keeps plain Node 20 from lexical's `node` entry, whose top-level await now and then never settles.
  if (existsSync(payload)) return ['--conditions=production', payload, ...args]
  stderr.write(
    '这里没有装 Payload，请在应用的目录里运行。No Payload here: run this in the app’s folder.\n',
  )
  process.exitCode = 1
  return undefined
}

/** Otherwise Payload would push the schema in development, and a look would change what it looks at. */
function ownEnv(): NodeJS.ProcessEnv {
  return { ...process.env, PAYLOAD_MIGRATING: 'true' }
}
