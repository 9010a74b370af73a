import type { Payload, PayloadRequest } from 'payload'
import type { Language } from 'payload-newsroom/language'

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inTransaction } from 'payload-newsroom'
import { firstAddressOf, roleLabel, roles } from 'payload-newsroom/staff'

/** A first account of the newsroom, with a password that is kept in one file and nowhere else. */
type SignIn = { readonly email: string; readonly password: string; readonly role: string }

const firstRoles = roles.toSorted()

type Input = {
  folder: string
  /** What the accounts are called in. */
  language: Language
  makePassword: () => string
  payload: Payload
}

/**
 * Makes one account a role in a newsroom that has none; in one that has accounts, nothing.
 *
 * Their passwords are in `sign-ins.txt` of the data folder before any account is made, and the accounts are made all
 * at once: whenever this is killed, no account is left whose password nobody can read.
 */
export async function makeAccounts({
  folder,
  language,
  makePassword,
  payload,
}: Input): Promise<void> {
  // The system's own question, before anybody can sign in.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  const signIns = keepSignIns(path.join(folder, 'sign-ins.txt'), makePassword)
  const act = async ({ req }: { req: PayloadRequest }): Promise<void> => {
    for (const role of firstRoles) {
      const { email, password } = signIns.find((each) => each.role === role) ?? unknown(role)
      await payload.create({
        collection: 'users',
        data: { email, name: roleLabel(role, language), password, roles: [role] },
        // As above: there is nobody yet who could.
        overrideAccess: true,
        req,
      })
    }
  }
  await inTransaction({ act, payload })
}

function unknown(role: string): never {
  throw new Error(`no sign-in for ${role}`)
}

/** The sign-ins of a run that was killed before it made its accounts, or new ones. */
function keepSignIns(file: string, makePassword: () => string) {
  const kept = readSignIns(file)
  if (firstRoles.every((role) => kept.some((each) => each.role === role))) return kept
  const signIns: SignIn[] = firstRoles.map((role) => ({
    email: firstAddressOf(role),
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
