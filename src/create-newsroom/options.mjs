// @ts-check
import { parseArgs } from 'node:util'

import { Refusal } from './refusal.mjs'

/** @typedef {'en' | 'zh'} Language */

/**
 * @typedef {object} Options
 * @property {string} folder
 * @property {boolean} help
 * @property {boolean} install
 * @property {string | undefined} package  which `payload-newsroom`, instead of the one of this version
 * @property {boolean} start
 */

/**
 * The language asked for, else that of the environment, else English. Read before all else: what is wrong with the
 * other options is said in it.
 *
 * @param {{ argv: readonly string[], env: NodeJS.ProcessEnv }} input
 * @returns {Language}
 */
export function askedLanguage({ argv, env }) {
  const [, asked] = /(?:^|\n)--language[=\n](zh|en)(?:\n|$)/u.exec(argv.join('\n')) ?? []
  const said = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
  return said.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/**
 * @param {{ argv: readonly string[], t: import('./words.mjs').Words }} input
 * @returns {Options}
 * @throws {Refusal} naming what is wrong, with the list of options
 */
export function readOptions({ argv, t }) {
  const { positionals, values } = parse({ argv, t })
  const { help = false, language, 'no-install': noInstall = false, start = false } = values
  if (language !== undefined && !['en', 'zh'].includes(language))
    throw new Refusal(`${t.noLanguage({ language })}\n\n${t.usage}`)
  const [folder = 'newsroom', ...more] = positionals
  if (more.length > 0) throw new Refusal(`${t.oneFolder}\n\n${t.usage}`)
  if (noInstall && start) throw new Refusal(`${t.startNeedsInstall}\n\n${t.usage}`)
  return { folder, help, install: !noInstall, package: values.package, start }
}

/** @param {{ argv: readonly string[], t: import('./words.mjs').Words }} input */
function parse({ argv, t }) {
  try {
    return parseArgs({
      allowPositionals: true,
      args: [...argv],
      options: {
        help: { short: 'h', type: 'boolean' },
        language: { type: 'string' },
        'no-install': { type: 'boolean' },
        package: { type: 'string' },
        start: { type: 'boolean' },
      },
    })
  } catch (error) {
    const [, name = ''] = /'([^']+)'/u.exec(String(error)) ?? []
    throw new Refusal(`${t.unknownOption({ name })}\n\n${t.usage}`)
  }
}
