/**
 * Prepares the database: migrates, installs the public record with its roles, makes the first accounts, and fills an
 * empty newsroom with the demonstration. Run by the launcher with the owner's rights; running it again changes
 * nothing.
 *
 * `--empty`: no demonstration. `--schema-only`: no accounts either.
 */
import { randomBytes } from 'node:crypto'
import { argv, env, stdout } from 'node:process'

import { endProcess } from './endProcess.mjs'

const isEmpty = argv.includes('--empty')
const isSchemaOnly = argv.includes('--schema-only')
const log = (line: string) => stdout.write(`${line}\n`)

// The configuration reads its database when it is first imported: the owner's, for this run.
env.DATABASE_URL = env.DATABASE_OWNER_URL ?? env.DATABASE_URL
const { prepareSchema } = await import('./prepare/prepareSchema.ts')
const { makeAccounts } = await import('./prepare/makeAccounts.ts')
const { openNewsroom } = await import('./prepare/openNewsroom.ts')

const payload = await openNewsroom()
await prepareSchema({
  log,
  passwords: {
    newsroom_app: env.NEWSROOM_APP_PASSWORD,
    newsroom_reader: env.NEWSROOM_READER_PASSWORD,
  },
  payload,
})
if (!isSchemaOnly) {
  const signIns = await makeAccounts({
    makePassword: () => randomBytes(9).toString('base64url'),
    payload,
  })
  // At once: nobody will see these passwords again, and what follows may fail.
  if (signIns.length > 0) log(`SIGN-INS ${JSON.stringify(signIns)}`)
  if (!isEmpty) {
    const { seedAll } = await import('../../seed/seedAll.ts')
    await seedAll({ log, payload })
  }
}
await payload.destroy()
await endProcess()
