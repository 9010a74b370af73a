import type { Payload } from 'payload'

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createLocalReq } from 'payload'

/** A first account of the newsroom, with a password that is kept in one file and nowhere else. */
type SignIn = { readonly email: string; readonly password: string; readonly role: string }

const firstAccounts = [
  { name: '管理员', role: 'admin' },
  { name: '总编辑', role: 'chiefEditor' },
  { name: '部门主任', role: 'deskHead' },
  { name: '编辑', role: 'editor' },
  { name: '校对', role: 'proofreader' },
  { name: '记者', role: 'reporter' },
] as const

type Input = { folder: string; makePassword: () => string; payload: Payload }

/**
 * Makes one account a role in a newsroom that has none; in one that has accounts, nothing.
 *
 * Their passwords are in `sign-ins.txt` of the data folder before any account is made, and the accounts are made all
 * at once: whenever this is killed, no account is left whose password nobody can read.
 */
export async function makeAccounts({ folder, makePassword, payload }: Input): Promise<void> {
  // The system's own question, before anybody can sign in.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  const signIns = keepSignIns(path.join(folder, 'sign-ins.txt'), makePassword)
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('the database gave no transaction')
  const req = await createLocalReq({}, payload)
  req.transactionID = transactionID
  try {
    for (const { name, role } of firstAccounts) {
      const { email, password } = signIns.find((each) => each.role === role) ?? unknown(role)
      await payload.create({
        collection: 'users',
        data: { email, name, password, roles: [role] },
        // As above: there is nobody yet who could.
        overrideAccess: true,
        req,
      })
    }
    await payload.db.commitTransaction(transactionID)
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

function unknown(role: string): never {
  throw new Error(`no sign-in for ${role}`)
}

/** The sign-ins of a run that was killed before it made its accounts, or new ones. */
function keepSignIns(file: string, makePassword: () => string) {
  const kept = readSignIns(file)
  if (firstAccounts.every(({ role }) => kept.some((each) => each.role === role))) return kept
  const signIns: SignIn[] = firstAccounts.map(({ role }) => ({
    email: `${role.toLowerCase()}@newsroom.example`,
    password: makePassword(),
    role,
  }))
  const lines = signIns.map(
    ({ email, password, role }) => `  ${role.padEnd(12)}  ${email.padEnd(32)}  ${password}\n`,
  )
  // On the disk before the database has the accounts on its own.
  writeFileSync(`${file}.new`, lines.join(''), { flush: true, mode: 0o600 })
  renameSync(`${file}.new`, file)
  return signIns
}

function readSignIns(file: string): SignIn[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [role, email, password, ...rest] = line.trim().split(/\s+/u)
      return role && email && password && rest.length === 0 ? [{ email, password, role }] : []
    })
}
