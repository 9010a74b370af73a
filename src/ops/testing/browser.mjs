// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'

import { readErrorMessage } from '../../cli/userError.mjs'
import { say, step } from '../launch/terminal.mjs'

const wellKnown = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A Chromium that starts: the one named by CHROMIUM_PATH, the system's, or Playwright's own.
 *
 * @returns {Promise<string | undefined>} its path
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  const candidates = [...(named ? [named] : []), ...wellKnown, await playwrightsOwn()]
  // Asked for its version: Ubuntu's package is a shell script that only says to install a snap.
  return candidates.find((file) => existsSync(file) && run([file, '--version', '--no-sandbox']))
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath()
}

/** @param {string} name */
function hasProgram(name) {
  const folders = ['/usr/local/sbin', '/usr/sbin', ...(process.env.PATH ?? '').split(':')]
  return folders.some((folder) => existsSync(`${folder}/${name}`))
}

/**
 * Installs what tests need and this machine lacks: Chromium, Chinese fonts, nginx, an IMAP server, PostgreSQL, PgBouncer.
 *
 * @returns {Promise<boolean>} whether there is a browser now; what else is missing is only said
 */
export async function installBrowser() {
  const debian = isDebianRoot()
  const wanted = await findMissing()
  if (debian && wanted.length > 0) {
    await step({ zh: `安装 ${wanted.join('、')}`, en: `Installing ${wanted.join(', ')}` }, () => {
      installPackages(wanted)
      return Promise.resolve()
    })
  }
  if (await findBrowser()) return true
  await step({ zh: '下载 Chromium', en: 'Downloading Chromium' }, () => {
    const withDeps = debian ? ['--with-deps'] : []
    run(['npx', 'playwright-core', 'install', ...withDeps, 'chromium'], 'inherit')
    return Promise.resolve()
  })
  if (await findBrowser()) return true
  say({
    zh: '✗ 没有可用的 Chromium，浏览器测试无法运行。请安装 Chromium，或用 CHROMIUM_PATH 指明其路径。',
    en: 'No usable Chromium: the browser tests cannot run. Install one or name it in CHROMIUM_PATH.',
  })
  return false
}

/** Packages of Debian, each with whether it is here. */
async function findMissing() {
  const here = {
    chromium: (await findBrowser()) !== undefined,
    'dovecot-imapd': hasProgram('dovecot'),
    'fonts-noto-cjk': existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
    'nginx-light': hasProgram('nginx'),
    pgbouncer: hasProgram('pgbouncer'),
    postgresql: existsSync('/usr/lib/postgresql'),
  }
  return Object.entries(here).flatMap(([name, isHere]) => (isHere ? [] : [name]))
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && hasProgram('apt-get')
}

/** @param {readonly string[]} names */
function installPackages(names) {
  run(['apt-get', 'update', '-q'], 'inherit')
  const flags = ['-y', '-q', '--no-install-recommends']
  // One by one: where the system has no chromium package, the fonts still arrive.
  for (const name of names) {
    if (!run(['apt-get', 'install', ...flags, name], 'inherit')) {
      say({ zh: `  未能安装 ${name}`, en: `could not install ${name}` })
    }
  }
}

/**
 * @param {readonly string[]} command
 * @param {'ignore' | 'inherit'} [output]
 */
function run(command, output = 'ignore') {
  const [program = '', ...args] = command
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const result = spawnSync(program, args, { env, stdio: ['ignore', output, output] })
  if (result.error && output === 'inherit') {
    say({ zh: `  ${program}`, en: readErrorMessage(result.error) })
  }
  return result.status === 0
}
