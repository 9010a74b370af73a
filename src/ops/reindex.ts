/**
 * `npm run reindex`: works out anew under which words everything public is found, with every name that is public now.
 * Run it when names have come that older texts hold. Content and record stay as they are.
 *
 * Uses the running newsroom's database, or starts it for itself; with `DATABASE_OWNER_URL` or `DATABASE_URL`, that one.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import process, { env, stderr } from 'node:process'
import { indexLiveDocuments } from 'payload-newsroom'

import { Problem } from '../cli/userError.mjs'
import { say } from './launch/terminal.mjs'
import { databaseUrl, query, startPostgres } from './postgres.mjs'

const root = path.resolve(import.meta.dirname, '../..')

try {
  const { close, url } = await open()
  try {
    const written = await indexLiveDocuments({
      execute: (text) => query({ text, url }),
      isWhole: true,
      log: say,
    })
    say({ en: `✓ ${written} rows indexed anew`, zh: `✓ 重建检索索引 ${written} 行` })
  } finally {
    await close()
  }
} catch (error) {
  process.exitCode = 1
  if (!(error instanceof Problem)) throw error
  stderr.write(`\n✗ ${error.message}\n`)
}

async function open(): Promise<{ close: () => Promise<void>; url: string }> {
  const nothing = () => Promise.resolve()
  const given = env.DATABASE_OWNER_URL ?? env.DATABASE_URL
  if (given) return { close: nothing, url: given }
  const data = path.resolve(root, env.NEWSROOM_DATA ?? '.newsroom')
  if (!existsSync(path.join(data, 'prepared.json')))
    throw new Problem({
      en: `There is no newsroom in ${data} yet. Run npm start once before.`,
      zh: `数据目录 ${data} 里还没有编辑部。请先运行一次 npm start。`,
    })
  const server = await startPostgres({ dataFolder: path.join(data, 'postgres') })
  return {
    // One that ran before belongs to the launcher.
    close: server.adopted ? nothing : () => server.stop(),
    url: databaseUrl({ name: 'newsroom', url: server.ownerUrl }),
  }
}
