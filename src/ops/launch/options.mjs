// @ts-check
import path from 'node:path'
import { parseArgs } from 'node:util'

import { Problem, unknownOption } from '../userError.mjs'

/**
 * @typedef {object} LaunchOptions
 * @property {string} data  absolute
 * @property {boolean} empty  without demonstration content
 * @property {boolean} help
 * @property {number} port
 */

export const usage = [
  '用法 Usage: npm start -- [--empty] [--port N] [--data FOLDER]',
  '  --empty         不写入演示内容  without demonstration content',
  '  --port N        网站端口，默认 3000  port of the site, 3000 by default (env PORT)',
  '  --data FOLDER   数据目录，默认 .newsroom  data folder, .newsroom by default',
].join('\n')

/**
 * @param {{ argv: readonly string[], env: NodeJS.ProcessEnv, root: string }} input  argv without node and script
 * @returns {LaunchOptions}
 * @throws {Problem} naming what is wrong, with the list of options
 */
export function readOptions({ argv, env, root }) {
  const values = parse(argv)
  return {
    data: path.resolve(root, values.data ?? '.newsroom'),
    empty: values.empty ?? false,
    help: values.help ?? false,
    port: readPort(values.port ?? (env.PORT || '3000')),
  }
}

/** @param {readonly string[]} argv */
function parse(argv) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        data: { type: 'string' },
        empty: { type: 'boolean' },
        help: { short: 'h', type: 'boolean' },
        port: { type: 'string' },
      },
      strict: true,
    })
    return values
  } catch (error) {
    throw unknownOption(error, usage)
  }
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
