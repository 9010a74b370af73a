// @ts-check
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * What a data folder remembers of its prepared database.
 *
 * @typedef {object} Marker
 * @property {{ language: string, timeZone: string } | undefined} locale  what it was founded in; undefined where an earlier version wrote it
 * @property {string} newsroom  as the database names itself; empty in one that an earlier version wrote
 * @property {string} print  of everything that decides what the database looks like
 * @property {import('./environment.mjs').Roles} roles
 */

/**
 * @param {string} data
 * @returns {Marker | undefined} undefined when nothing was prepared here; a torn one costs one more preparation
 */
export function readMarker(data) {
  try {
    /** @type {unknown} */
    const parsed = JSON.parse(readFileSync(path.join(data, 'prepared.json'), 'utf8'))
    const { locale, newsroom, print, roles } =
      /** @type {Partial<Omit<Marker, 'roles'>> & { roles?: Record<string, string> | null }} */ (
        parsed
      )
    return { locale, newsroom: newsroom ?? '', print: print ?? '', roles: rolesOf(roles) }
  } catch {
    return undefined
  }
}

/**
 * Earlier versions wrote addresses where no roles could be made, and nothing where they had the names they all had.
 *
 * @param {Record<string, string> | null | undefined} roles
 * @returns {import('./environment.mjs').Roles}
 */
function rolesOf(roles) {
  if (!roles || 'DATABASE_URL' in roles) return undefined
  return { app: roles.app ?? 'newsroom_app', reader: roles.reader ?? 'newsroom_reader' }
}

/** @param {{ data: string, marker: Marker }} input */
export function writeMarker({ data, marker: { locale, newsroom, print, roles } }) {
  const file = path.join(data, 'prepared.json')
  const text = JSON.stringify({ locale, newsroom, print, roles: roles ?? null })
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  rmSync(firstStartOf(data), { force: true })
}

/**
 * The secrets are made before there is a newsroom: until it is whole, this note beside them says that they are of none
 * yet, and what it is to be founded in. No backup holds it, so secrets that come from one are known to be an earlier
 * newsroom's.
 *
 * @param {{ asked: import('./options.mjs').Locale, data: string }} input
 * @returns {import('./options.mjs').Locale} what is asked for now or, of a first start that was killed, was before
 */
export function beginFirstStart({ asked, data }) {
  const file = firstStartOf(data)
  const kept = readAsked(data)
  const { language = kept.language, timeZone = kept.timeZone } = asked
  const text = JSON.stringify({ language, timeZone })
  // Whole or as it was: a torn note would forget the language.
  writeFileSync(`${file}.new`, text, { flush: true, mode: 0o600 })
  renameSync(`${file}.new`, file)
  return { language, timeZone }
}

/**
 * Keeps what the newsroom is to be founded in until it is there: a start that was killed goes on in the same language.
 *
 * @param {{ asked: import('./options.mjs').Locale, data: string }} input
 * @returns {import('./options.mjs').Locale} what is asked for now or, of a first start that goes on, was before
 */
export function keepAsked({ asked, data }) {
  return existsSync(firstStartOf(data)) ? beginFirstStart({ asked, data }) : asked
}

/**
 * The language of the newsroom in a data folder, or of the one that is begun there.
 *
 * @param {string} data
 */
export const languageIn = (data) => readMarker(data)?.locale?.language ?? readAsked(data).language

/**
 * @param {string} data
 * @returns {import('./options.mjs').Locale}
 */
function readAsked(data) {
  try {
    /** @type {unknown} */
    const parsed = JSON.parse(readFileSync(firstStartOf(data), 'utf8'))
    return /** @type {import('./options.mjs').Locale} */ (parsed)
  } catch {
    // Not there, torn, or nothing was asked for.
    return { language: undefined, timeZone: undefined }
  }
}

/** @param {string} data */
const firstStartOf = (data) => path.join(data, 'first-start')

/**
 * What a data folder knows of a newsroom that is there already.
 *
 * @param {string} data
 * @returns {{ holds: boolean, newsroom: string }} whether it has one's secrets or sign-ins, and its id, empty where it
 *   never heard it
 */
export function readKnown(data) {
  const newsroom = readMarker(data)?.newsroom ?? ''
  const traces = ['secrets.json', 'sign-ins.txt']
  const isNew = existsSync(firstStartOf(data))
  const holds = !isNew && traces.some((name) => existsSync(path.join(data, name)))
  return { holds: holds || newsroom !== '', newsroom }
}
