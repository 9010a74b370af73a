// @ts-check
import { spawnSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'

import { Problem } from '../../cli/userError.mjs'

/**
 * How PostgreSQL, which refuses to be root, is started on this machine.
 *
 * @typedef {object} Account
 * @property {readonly string[]} prefix  the command that starts the program, empty for none
 * @property {{ uid: number, gid: number } | undefined} identity  for Node's spawn
 * @property {{ uid: number, gid: number } | undefined} owner  who must own the cluster's files
 */

const root = { uid: 0, gid: 0 }
/** The overflow user: in every Linux, with an entry in passwd, which initdb insists on. */
const nobody = { uid: 65534, gid: 65534 }

/** @type {Account} */
const self = { prefix: [], identity: undefined, owner: undefined }

/**
 * The first way that really works, tried with the program and the folder it is for.
 *
 * @param {{ folder: string, program: string }} input  the folder exists
 * @returns {Account}
 * @throws {Problem} when there is none
 */
export function chooseAccount({ folder, program }) {
  if (userInfo().uid !== 0) return self
  const account = candidates(folder).find((candidate) =>
    works({ account: candidate, folder, program }),
  )
  if (account) return account
  throw new Problem({
    zh: `PostgreSQL 不能以 root 身份运行，而本机无法为它换用普通用户访问 ${folder}。请改用普通用户运行，或把项目移到其他用户可以读取的目录（例如 /opt），或设置 DATABASE_URL。`,
    en: `PostgreSQL refuses to run as root and no other account can reach ${folder} here. Run as an ordinary user, move the project where others may read (such as /opt), or set DATABASE_URL.`,
  })
}

/**
 * Whoever owns the files goes first, so that a folder made by an ordinary user stays theirs. The two
 * others reach a project under /root: a user namespace where it is allowed, and in containers, which
 * forbid those, the one capability that opens folders.
 *
 * @param {string} folder
 * @returns {readonly Account[]}
 */
function candidates(folder) {
  const { uid, gid } = statSync(folder)
  const owner = uid === 0 ? nobody : { uid, gid }
  const { uid: id } = nobody
  const capability = ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override']
  return [
    { prefix: [], identity: owner, owner },
    { prefix: ['unshare', '--user'], identity: undefined, owner: root },
    {
      prefix: ['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups', ...capability],
      identity: undefined,
      owner: nobody,
    },
  ]
}

/** @param {{ account: Account, folder: string, program: string }} input */
function works({ account, folder, program }) {
  const before = statSync(folder)
  try {
    if (account.owner) chownSync(folder, account.owner.uid, account.owner.gid)
  } catch {
    // A container without the right to give files away: another way may need none.
    return false
  }
  const test = ['sh', '-c', 'cd "$1" && test -w . && exec "$0" --version', program, folder]
  const [command = 'sh', ...args] = [...account.prefix, ...test]
  const worked = spawnSync(command, args, { cwd: '/', ...account.identity }).status === 0
  if (!worked) chownSync(folder, before.uid, before.gid)
  return worked
}

/**
 * Gives the cluster's files to the account, where another one made them.
 *
 * @param {{ account: Account, cluster: string, madeBy: number }} input  user id of whoever made it
 */
export function giveCluster({ account, cluster, madeBy }) {
  const { owner } = account
  if (!owner || owner.uid === madeBy) return
  spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, cluster])
}
