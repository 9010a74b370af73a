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
 * The two database roles below the owner, as they are called in this database; `undefined` where the server lets none
 * be made.
 *
 * @typedef {{ app: string, reader: string } | undefined} Roles
 *
 * @typedef {{ password: string, user: string }} Account
 */

/**
 * The contract with everything that the launcher starts. The owner's URL is not in it, where there are lesser roles:
 * the web server has no business with it.
 *
 * @param {{ data: string, locale: import('./options.mjs').Locale | undefined, ownerUrl: string, port: number, readerUrl: string | undefined, roles: Roles, secrets: import('./secrets.mjs').Secrets, url: string }} input
 * @returns {NodeJS.ProcessEnv}
 */
export function appEnvironment({ data, locale, ownerUrl, port, readerUrl, roles, secrets, url }) {
  const app = roles && { password: secrets.appPassword, user: roles.app }
  const reader = roles && { password: secrets.readerPassword, user: roles.reader }
  return {
    ...environmentWithout(['DATABASE_OWNER_URL']),
    DATABASE_READER_URL: readersAddress({ ownerUrl, reader, readerUrl }),
    // Where no roles can be made, the readers' connections are kept from writing by a setting.
    DATABASE_URL: withAccount({ account: app, url: ownerUrl }),
    NEWSROOM_DATA: data,
    NEWSROOM_LANGUAGE: locale?.language ?? '',
    NEWSROOM_TIME_ZONE: locale?.timeZone ?? '',
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || secrets.payloadSecret,
    PORT: String(port),
    SERVER_URL: url,
  }
}

/**
 * Where readers read: the address that is given, as it is given, or the database itself. Without an account in it, it gets
 * the one that readers have.
 *
 * @param {{ ownerUrl: string, reader: Account | undefined, readerUrl: string | undefined }} input
 */
function readersAddress({ ownerUrl, reader, readerUrl }) {
  if (!readerUrl) return withAccount({ account: reader, url: ownerUrl })
  if (new URL(readerUrl).username !== '') return readerUrl
  return withAccount({ account: reader ?? accountIn(ownerUrl), url: readerUrl })
}

/**
 * @param {string} url
 * @returns {Account}
 */
export function accountIn(url) {
  const { password, username } = new URL(url)
  return { password: decodeURIComponent(password), user: decodeURIComponent(username) }
}

/** @param {{ account: Account | undefined, url: string }} input */
function withAccount({ account, url }) {
  if (!account) return url
  const address = new URL(url)
  address.username = encodeURIComponent(account.user)
  address.password = encodeURIComponent(account.password)
  return address.toString()
}
