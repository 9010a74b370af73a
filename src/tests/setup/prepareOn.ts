import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { prepareDatabase } from '../../ops/launch/prepare.mjs'
import { keepAsked } from '../../ops/launch/prepared.mjs'
import { readOrMakeSecrets } from '../../ops/launch/secrets.mjs'

const root = path.resolve(import.meta.dirname, '../../..')

/**
 * What `npm start` does between the build and the web server, on a database of one's own: nothing else of it reads or
 * writes what a newsroom is.
 *
 * @returns the environment of the web server
 */
export async function prepareOn({
  asked = {},
  data,
  empty = true,
  url,
}: {
  /** What the newsroom is to be written in. */
  asked?: { language?: string; timeZone?: string }
  data: string
  empty?: boolean
  url: string
}): Promise<NodeJS.ProcessEnv> {
  const secrets = await readOrMakeSecrets({ data, databaseUrl: url })
  for (const name of ['media', 'manuscripts']) mkdirSync(path.join(data, name), { recursive: true })
  const { env } = await prepareDatabase({
    asked: keepAsked({ asked: { language: undefined, timeZone: undefined, ...asked }, data }),
    data,
    empty,
    isOwnServer: false,
    ownerUrl: url,
    port: 3000,
    readerUrl: undefined,
    root,
    secrets,
    url: 'http://localhost:3000',
  })
  return env
}
