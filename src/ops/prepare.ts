/**
 * Prepares the database: founds the newsroom where there is none, migrates, installs the public record with its roles,
 * makes the first accounts, and fills a newsroom that was founded for it with the demonstration. Run by the launcher
 * with the owner's rights. It may be killed anywhere: running it again goes on where it was; after that it changes
 * nothing.
 *
 * `--empty`: no demonstration, now or later. `--schema-only`: no accounts either. `--demonstration`: fails where the
 * newsroom was founded without. `--own-server`: the database server is the data folder's own.
 */
import process, { argv, env, exit, stderr, stdout } from 'node:process'

import { endProcess } from './endProcess.mjs'
import { Problem } from './userError.mjs'

const log = (line: string) => stdout.write(`${line}\n`)

endWithLauncher()
try {
  const given = { app: env.DATABASE_URL, reader: env.DATABASE_READER_URL }
  // The configuration reads its database when it is first imported: the owner's, for this run.
  env.DATABASE_URL = env.DATABASE_OWNER_URL ?? env.DATABASE_URL
  const { prepareNewsroom } = await import('./prepare/prepareNewsroom.ts')
  await prepareNewsroom({
    folder: env.NEWSROOM_DATA ?? '',
    isEmpty: argv.includes('--empty'),
    isOwnServer: argv.includes('--own-server'),
    isSchemaOnly: argv.includes('--schema-only'),
    log,
    mustDemonstrate: argv.includes('--demonstration'),
    ownerUrl: env.DATABASE_URL ?? '',
    passwords: { app: env.NEWSROOM_APP_PASSWORD, reader: env.NEWSROOM_READER_PASSWORD },
    urls: given,
  })
  await endProcess(0)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  const [zh = '', ...en] = error.message.split('\n')
  log(`PROBLEM ${JSON.stringify({ en: en.join('\n'), zh })}`)
  stderr.write(`\n✗ ${error.message}\n`)
  await endProcess(1)
}

/** Nobody would be left to take note of what this makes: the next launcher begins it again. */
function endWithLauncher() {
  process.on('disconnect', () => exit(1))
  // It may have gone before anybody listened. Without a launcher, this is undefined.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-boolean-literal-compare
  if (process.connected === false) exit(1)
}
