import type { Payload, TypedUser } from 'payload'

import type { Role } from '../../domain/staff/roles.ts'

/** An account with this role; its password is `口令-` and the role. */
export async function accountOf({
  payload,
  role,
}: {
  payload: Payload
  role: Role
}): Promise<TypedUser> {
  const email = `${role.toLowerCase()}@test.example`
  const { docs } = await payload.find({
    collection: 'users',
    limit: 1,
    overrideAccess: true,
    where: { email: { equals: email } },
  })
  const account =
    docs[0] ??
    (await payload.create({
      collection: 'users',
      data: { email, name: `测试${role}`, password: `口令-${role}`, roles: [role] },
      overrideAccess: true,
    }))
  return { ...account, collection: 'users' }
}
