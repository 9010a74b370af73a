// @ts-check
import path from 'node:path'
import { parseArgs } from 'node:util'

import { Problem, unknownOption } from '../../cli/userError.mjs'
import { choices, isTimeZone } from '../envRules.mjs'

/**
 * @typedef {object} LaunchOptions
 * @property {string} data  absolute
 * @property {boolean} empty  without demonstration content
 * @property {boolean} help
 * @property {Locale} locale  what a new newsroom is to be written in, as far as somebody said it
 * @property {Part | undefined} only  one part of a newsroom that runs on several machines
 * @property {number} port
 *
 * @typedef {typeof parts[number]} Part
 *
 * @typedef {object} Locale
 * @property {string | undefined} language
 * @property {string | undefined} timeZone  IANA name
 */

const parts = /** @type {const} */ (['app', 'worker', 'prepare'])

export const usage = [
  '用法 Usage: npm start -- [--empty] [--language zh|en] [--time-zone ZONE] [--port N] [--data FOLDER] [--only PART]',
  '  --empty             不写入演示内容  without demonstration content',
  '  --language zh|en    首次启动：用哪种语言办报，默认 zh  first start: what the newsroom publishes in, zh by default (env NEWSROOM_LANGUAGE)',
  '  --time-zone ZONE    首次启动：时区的 IANA 名称，默认 zh 为上海、en 为纽约  first start: its zone, an IANA name; Shanghai for zh, New York for en by default (env NEWSROOM_TIME_ZONE)',
  '  --port N            网站端口，默认 3000  port of the site, 3000 by default (env PORT)',
  '  --data FOLDER       数据目录，默认 .newsroom  data folder, .newsroom by default (env NEWSROOM_DATA with --only)',
  '  --only PART         多台服务器：只运行一部分，app、worker，或一次性的 prepare  several servers: one part alone, app, worker or, once, prepare',
].join('\n')

/**
 * @param {{ argv: readonly string[], env: NodeJS.ProcessEnv, root: string }} input  argv without node and script
 * @returns {LaunchOptions}
 * @throws {Problem} naming what is wrong, with the list of options
 */
export function readOptions({ argv, env, root }) {
  const values = parse(argv)
  return {
    data: path.resolve(root, values.data ?? dataOf({ env, only: values.only })),
    empty: values.empty ?? false,
    help: values.help ?? false,
    locale: {
      language: readLanguage(values.language ?? env.NEWSROOM_LANGUAGE),
      timeZone: readZone(values['time-zone'] ?? env.NEWSROOM_TIME_ZONE),
    },
    only: readPart(values.only),
    port: readPort(values.port ?? (env.PORT || '3000')),
  }
}

/**
 * One part alone is told everything by its environment, the data folder too.
 *
 * @param {{ env: NodeJS.ProcessEnv, only: string | undefined }} input
 */
const dataOf = ({ env, only }) => (only && env.NEWSROOM_DATA) || '.newsroom'

/** @param {readonly string[]} argv */
function parse(argv) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        data: { type: 'string' },
        empty: { type: 'boolean' },
        help: { short: 'h', type: 'boolean' },
        language: { type: 'string' },
        only: { type: 'string' },
        port: { type: 'string' },
        'time-zone': { type: 'string' },
      },
      strict: true,
    })
    return values
  } catch (error) {
    throw unknownOption(error, usage)
  }
}

/** @param {string | undefined} text */
function readPart(text) {
  const part = parts.find((each) => each === text)
  if (part || text === undefined) return part
  throw new Problem({
    zh: `--only 后面应为 ${parts.join('、')} 之一，而不是“${text}”。`,
    en: `--only takes one of ${parts.join(', ')}, not "${text}".\n${usage}`,
  })
}

/** @param {string | undefined} text  empty, as a file of settings leaves it, is not said */
function readLanguage(text) {
  const known = choices.NEWSROOM_LANGUAGE
  if (!text || known.some((language) => language === text)) return text || undefined
  throw new Problem({
    zh: `语言应为 ${known.join(' 或 ')}，而不是“${text}”。`,
    en: `A language is ${known.join(' or ')}, not "${text}".\n${usage}`,
  })
}

/** @param {string | undefined} text */
function readZone(text) {
  if (!text || isTimeZone(text)) return text || undefined
  throw new Problem({
    zh: `时区应为 IANA 名称“洲/城市”，而不是“${text}”。`,
    en: `A time zone is an IANA name, Continent/City, not "${text}".\n${usage}`,
  })
}

/** @param {string} text */
function readPort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port >= 1 && port <= 65_535) return port
  throw new Problem({
    zh: `端口应为 1 到 65535 之间的整数，而不是“${text}”。`,
    en: `A port is a whole number from 1 to 65535, not "${text}".\n${usage}`,
  })
}
