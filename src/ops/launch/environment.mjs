// @ts-check
import process from 'node:process'

/**
 * Our own environment without some of its variables.
 *
 * @param {readonly string[]} names
 * @returns {NodeJS.ProcessEnv} nothing in it says development
 */
export function environmentWithout(names) {
  const kept = Object.entries(process.env).filter(([name]) => !names.includes(name))
  return { ...Object.fromEntries(kept), NODE_ENV: 'production' }
}

/**
 * The contract with everything that the launcher starts. The owner's URL is not in it: the web
 * server has no business with it.
 *
 * @param {{ data: string, ownerUrl: string, port: number, secrets: import('./secrets.mjs').Secrets, url: string }} input
 * @returns {NodeJS.ProcessEnv}
 */
export function appEnvironment({ data, ownerUrl, port, secrets, url }) {
  return {
    ...environmentWithout(['DATABASE_OWNER_URL']),
    DATABASE_READER_URL: accountUrl({
      password: secrets.readerPassword,
      url: ownerUrl,
      user: 'newsroom_reader',
    }),
    DATABASE_URL: accountUrl({
      password: secrets.appPassword,
      url: ownerUrl,
      user: 'newsroom_app',
    }),
    NEWSROOM_DATA: data,
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || secrets.payloadSecret,
    PORT: String(port),
    SERVER_URL: url,
  }
}

/** @param {{ password: string, url: string, user: string }} input */
function accountUrl({ password, url, user }) {
  const address = new URL(url)
  address.username = user
  address.password = password
  return address.toString()
}
