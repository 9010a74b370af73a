/**
 * Prepares the database: founds the newsroom where there is none, migrates, installs the public record with its roles,
 * makes the first accounts, and fills a newsroom that was founded for it with the demonstration. Run by the launcher
 * with the owner's rights. It may be killed anywhere: running it again goes on where it was; after that it changes
 * nothing.
 *
 * `--empty`: no demonstration, now or later. `--schema-only`: no accounts either. `--demonstration`: fails where the
 * newsroom was founded without. `--own-server`: the database server is the data folder's own.
 *
 * `NEWSROOM_LANGUAGE` and `NEWSROOM_TIME_ZONE` say what a newsroom is founded in; one that is there has its own.
 */
import process, { argv, env, exit, stderr } from 'node:process'
import { languages } from 'payload-newsroom/language'

import { Problem } from '../cli/userError.mjs'
import { endProcess } from './endProcess.mjs'
import { print, say, speakFirst } from './launch/terminal.mjs'
import { settleLocale } from './prepare/settleLocale.ts'

endWithLauncher()
try {
  const given = { app: env.DATABASE_URL, reader: env.DATABASE_READER_URL }
  // The configuration reads its database when it is first imported: the owner's, for this run.
  env.DATABASE_URL = env.DATABASE_OWNER_URL ?? env.DATABASE_URL
  // And its language: the newsroom's own, where there is one.
  const locale = await settleLocale(
    {
      language: readLanguage(env.NEWSROOM_LANGUAGE),
      timeZone: env.NEWSROOM_TIME_ZONE || undefined,
    },
    env.DATABASE_URL ?? '',
  )
  env.NEWSROOM_LANGUAGE = locale.language
  env.NEWSROOM_TIME_ZONE = locale.timeZone
  speakFirst(locale.language)
  const { prepareNewsroom } = await import('./prepare/prepareNewsroom.ts')
  await prepareNewsroom({
    folder: env.NEWSROOM_DATA ?? '',
    isEmpty: argv.includes('--empty'),
    isOwnServer: argv.includes('--own-server'),
    isSchemaOnly: argv.includes('--schema-only'),
    locale,
    log: say,
    mustDemonstrate: argv.includes('--demonstration'),
    onRoles: (roles) => {
      print(`ROLES ${JSON.stringify(roles ?? {})}`)
    },
    ownerUrl: env.DATABASE_URL ?? '',
    passwords: { app: env.NEWSROOM_APP_PASSWORD, reader: env.NEWSROOM_READER_PASSWORD },
    urls: given,
  })
  await endProcess(0)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  const [zh = '', ...en] = error.message.split('\n')
  print(`PROBLEM ${JSON.stringify({ en: en.join('\n'), zh })}`)
  stderr.write(`\n✗ ${error.message}\n`)
  await endProcess(1)
}

/** What is no language of ours, the configuration refuses. */
function readLanguage(given: string | undefined) {
  return languages.find((language) => language === given)
}

/** Nobody would be left to take note of what this makes: the next launcher begins it again. */
function endWithLauncher() {
  process.on('disconnect', () => exit(1))
  // It may have gone before anybody listened. Without a launcher, this is undefined.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-boolean-literal-compare
  if (process.connected === false) exit(1)
}
