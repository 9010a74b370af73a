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
 */

/**
 * The contract with everything that the launcher starts. The owner's URL is not in it, where there are lesser roles:
 * the web server has no business with it.
 *
 * @param {{ data: string, locale: import('./options.mjs').Locale | undefined, ownerUrl: string, port: number, roles: Roles, secrets: import('./secrets.mjs').Secrets, url: string }} input
 * @returns {NodeJS.ProcessEnv}
 */
export function appEnvironment({ data, locale, ownerUrl, port, roles, secrets, url }) {
  const { appPassword, readerPassword } = secrets
  return {
    ...environmentWithout(['DATABASE_OWNER_URL']),
    DATABASE_READER_URL: roles
      ? accountUrl({ password: readerPassword, url: ownerUrl, user: roles.reader })
      : readOnly(ownerUrl),
    DATABASE_URL: roles
      ? accountUrl({ password: appPassword, url: ownerUrl, user: roles.app })
      : ownerUrl,
    NEWSROOM_DATA: data,
    NEWSROOM_LANGUAGE: locale?.language ?? '',
    NEWSROOM_TIME_ZONE: locale?.timeZone ?? '',
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || secrets.payloadSecret,
    PORT: String(port),
    SERVER_URL: url,
  }
}

/** @param {{ password: string, url: string, user: string }} input */
function accountUrl({ password, url, user }) {
  const address = new URL(url)
  address.username = encodeURIComponent(user)
  address.password = encodeURIComponent(password)
  return address.toString()
}

/** @param {string} url */
function readOnly(url) {
  const address = new URL(url)
  const given = address.searchParams.get('options') ?? ''
  address.searchParams.set('options', `${given} -c default_transaction_read_only=on`.trim())
  return address.toString()
}
