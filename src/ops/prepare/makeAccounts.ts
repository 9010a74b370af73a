import type { Payload } from 'payload'

/** A first account of the newsroom, with the password that nobody will see again. */
export type SignIn = { readonly email: string; readonly password: string; readonly role: string }

const firstAccounts = [
  { name: '管理员', role: 'admin' },
  { name: '总编辑', role: 'chiefEditor' },
  { name: '部门主任', role: 'deskHead' },
  { name: '编辑', role: 'editor' },
  { name: '校对', role: 'proofreader' },
  { name: '记者', role: 'reporter' },
] as const

/** Makes one account a role in a newsroom that has none; in one that has accounts, nothing. */
export async function makeAccounts({
  makePassword,
  payload,
}: {
  makePassword: () => string
  payload: Payload
}): Promise<SignIn[]> {
  // The system's own question, before anybody can sign in.
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return []
  const signIns = firstAccounts.map(({ name, role }) => ({
    email: `${role.toLowerCase()}@newsroom.example`,
    name,
    password: makePassword(),
    role,
  }))
  for (const { email, name, password, role } of signIns) {
    await payload.create({
      collection: 'users',
      data: { email, name, password, roles: [role] },
      // As above: there is nobody yet who could.
      overrideAccess: true,
    })
  }
  return signIns.map(({ email, password, role }) => ({ email, password, role }))
}
