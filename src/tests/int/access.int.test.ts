import type { Access, CollectionConfig, TypedUser } from 'payload'

import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'

import type { Role } from '../../domain/staff/roles.ts'

import { collections, globals, Users } from '../../../collections/index.ts'
import { roles } from '../../domain/staff/roles.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const accounts = new Map<string, TypedUser>()

const { accountOf, payload, signIn } = await useNewsroom('access')
// Hundreds of refusals are the purpose here, not news.
payload.logger.level = 'silent'
for (const role of roles) accounts.set(role, await accountOf(role))

const strangers = ['anonymous', 'reader', 'nobody'] as const
type Who = (typeof strangers)[number] | Role

/** `all`, `none`, `released` or `own`: what of a collection somebody may do this to. */
type Reach = 'all' | 'none' | 'own' | 'released'

const desk: readonly Role[] = ['admin', 'chiefEditor', 'deskHead', 'editor']
const writers: readonly Role[] = [...desk, 'reporter']
const editors: readonly Role[] = [...desk, 'proofreader']
const settings: readonly Role[] = ['admin', 'chiefEditor']
const admin: readonly Role[] = ['admin']
const discard: readonly Role[] = ['admin', 'chiefEditor', 'deskHead']
const assign = discard

type Row = {
  readonly create: readonly Role[]
  readonly delete: readonly Role[]
  readonly read: 'own' | 'released' | 'staff'
  /** Those who may read at all, where not the whole newsroom may. */
  readonly readers?: readonly Role[]
  readonly readVersions: readonly Role[]
  readonly update: readonly Role[]
  /** Those who may change what they began, and nothing else. */
  readonly updateOwn?: readonly Role[]
}

const text: Row = {
  create: writers,
  delete: discard,
  read: 'released',
  readVersions: roles,
  update: editors,
  updateOwn: ['reporter'],
}
const log: Row = { create: [], delete: [], read: 'staff', readVersions: [], update: [] }

/** Who may do what. Whoever is not listed may not. */
const table: Readonly<Record<string, Row>> = {
  'api-keys': {
    ...log,
    create: admin,
    delete: admin,
    read: 'staff',
    readers: admin,
    update: admin,
  },
  assignments: { ...log, create: assign, delete: assign, update: assign },
  'audit-entries': log,
  corrections: text,
  'desk-words': { ...log, create: desk, delete: desk, update: desk },
  manuscripts: { ...log, create: writers, update: editors },
  'margin-notes': log,
  media: { ...text, create: writers, update: writers, updateOwn: [] },
  meetings: text,
  notices: { ...log, read: 'own' },
  people: { ...text, create: writers, update: desk, updateOwn: [] },
  publications: log,
  'reader-letters': { ...log, delete: settings, update: editors },
  releases: log,
  reporters: { ...text, create: desk, update: desk, updateOwn: [] },
  reports: text,
  sections: { ...text, create: settings, update: settings, updateOwn: [] },
  signatures: log,
  speeches: text,
  users: { ...log, update: ['admin'], updateOwn: roles },
  webhooks: {
    create: admin,
    delete: admin,
    read: 'staff',
    readers: admin,
    readVersions: [],
    update: admin,
  },
}

const everyone: readonly Who[] = [...strangers, ...roles]
const operations = ['create', 'delete', 'read', 'readVersions', 'update'] as const

function expected({
  operation,
  row,
  who,
}: {
  operation: (typeof operations)[number]
  row: Row
  who: Who
}): Reach {
  const listed = (among: readonly Role[] | undefined) =>
    among?.some((role) => role === who) ?? false
  const readers = row.readers ?? roles
  if (operation === 'read') return listed(readers) ? forStaff(row.read) : forOthers(row.read)
  if (listed(row[operation])) return 'all'
  return operation === 'update' && listed(row.updateOwn) ? 'own' : 'none'
}

const forStaff = (read: Row['read']): Reach => (read === 'own' ? 'own' : 'all')

const forOthers = (read: Row['read']): Reach => (read === 'released' ? 'released' : 'none')

/** Somebody signed in to another collection of the host app, and one of ours without a role. */
function userOf(who: Who): TypedUser | undefined {
  const staff = accounts.get('admin')
  if (who === 'anonymous' || !staff) return undefined
  if (who === 'reader') return { ...staff, collection: 'readers' } as unknown as TypedUser
  if (who === 'nobody') return { ...staff, roles: [] }
  return accounts.get(who)
}

async function reach(access: Access | undefined, who: Who): Promise<Reach> {
  const user = userOf(who)
  const req = await createLocalReq({ ...(user && { user }) }, payload)
  const result = await access?.({ req })
  if (typeof result === 'boolean') return result ? 'all' : 'none'
  return reachOf.get(JSON.stringify(result).replace(String(user?.id), 'ME')) ?? 'all'
}

const reachOf: ReadonlyMap<string, Reach> = new Map([
  ['{"and":[{"_status":{"equals":"published"}},{"deletedAt":{"exists":false}}]}', 'released'],
  ['{"createdBy":{"equals":"ME"}}', 'own'],
  ['{"id":{"equals":"ME"}}', 'own'],
  ['{"recipient":{"equals":"ME"}}', 'own'],
])

describe('access', () => {
  it('is decided for every collection', () => {
    expect(Object.keys(table).toSorted()).toEqual(
      [...collections, Users].map(({ slug }) => slug).toSorted(),
    )
  })

  it.each(
    Object.keys(table).flatMap((slug) => operations.map((operation) => ({ operation, slug }))),
  )('$slug: $operation', async ({ operation, slug }) => {
    const row = table[slug] ?? log
    const { access } = payload.collections[slug as 'reports'].config
    const found: Record<string, Reach> = {}
    for (const who of everyone) found[who] = await reach(access[operation], who)
    expect(found).toEqual(
      Object.fromEntries(everyone.map((who) => [who, expected({ operation, row, who })])),
    )
  })

  it.each(['read', 'readVersions', 'update'] as const)('site-settings: %s', async (operation) => {
    const access = payload.globals.config[0]?.access[operation]
    const may: readonly Role[] = operation === 'update' ? settings : roles
    for (const who of everyone) {
      expect([who, await reach(access, who)]).toEqual([
        who,
        may.some((role) => role === who) ? 'all' : 'none',
      ])
    }
  })

  it.each([...collections, Users].map((each) => ({ config: each, slug: each.slug })))(
    '$slug declares every access function itself',
    ({ config }: { config: CollectionConfig }) => {
      const needed = ['create', 'delete', 'read', 'readVersions', 'unlock', 'update']
      const wanted = config.auth ? [...needed, 'admin'] : needed
      expect(
        wanted.filter((name) => typeof config.access?.[name as 'read'] !== 'function'),
      ).toEqual([])
    },
  )

  it.each(globals)('$slug declares every access function itself', ({ access }) => {
    expect(
      ['read', 'readVersions', 'update'].filter(
        (name) => typeof access?.[name as 'read'] !== 'function',
      ),
    ).toEqual([])
  })
})

describe('an account', () => {
  const me = (role: Role) => String(accounts.get(role)?.id)

  it.each(['reporter', 'editor', 'deskHead', 'proofreader', 'chiefEditor'] as const)(
    'of the %s cannot raise itself or touch another',
    async (role) => {
      const token = await signIn(role)
      const patch = (path: string, currentPassword?: string) =>
        askPayload(payload, {
          body: { currentPassword, name: `改名${role}`, roles: ['admin'] },
          method: 'PATCH',
          path,
          token,
        })
      expect((await patch(`/users/${me(role)}`)).status).toBe(400)
      for (const password of [undefined, `口令-${role}`]) {
        expect((await patch(`/users?where[id][equals]=${me(role)}`, password)).status).toBe(403)
      }
      expect((await patch(`/users/${me('admin')}`, `口令-${role}`)).status).toBe(403)
      expect((await patch(`/users/${me(role)}`, `口令-${role}`)).status).toBe(200)
      const { roles: after } = await payload.findByID({
        collection: 'users',
        id: me(role),
        overrideAccess: true,
      })
      expect(after).toEqual([role])
      const made = await askPayload(payload, {
        body: { email: 'new@test.example', name: '新人', password: '口令-新人', roles: ['admin'] },
        method: 'POST',
        path: '/users',
        token,
      })
      expect(made.status).toBe(403)
    },
  )

  it.each(['reporter', 'admin'] as const)(
    'shows nobody its secrets, not even to the %s',
    async (role) => {
      const token = await signIn(role)
      const query = 'select[hash]=true&select[salt]=true&select[sessions]=true&select[roles]=true'
      const answers = [
        await askPayload(payload, { path: `/users/${me('editor')}`, token }),
        await askPayload(payload, { path: '/users?depth=2&limit=100', token }),
        await askPayload(payload, { path: `/users/${me('editor')}?${query}`, token }),
      ]
      for (const { status, text: said } of answers) {
        expect(status).toBe(200)
        expect(said).not.toMatch(
          /"(hash|salt|resetPasswordToken|apiKey|loginAttempts|lockUntil|password)"/u,
        )
      }
      expect(answers[0]?.text).not.toContain('"sessions":[{')
    },
  )

  it.each(['hash', 'salt', 'resetPasswordToken', 'loginAttempts'])(
    'is not found by its %s',
    async (field) => {
      const token = await signIn('reporter')
      const { status } = await askPayload(payload, {
        path: `/users?where[${field}][exists]=true`,
        token,
      })
      expect(status).toBe(400)
    },
  )

  it('registers as the first user only once', async () => {
    const { status } = await askPayload(payload, {
      body: { email: 'first@test.example', name: '抢注', password: '口令-抢注', roles: ['admin'] },
      method: 'POST',
      path: '/users/first-register',
    })
    expect(status).toBe(403)
  })

  it('is hidden from the public', async () => {
    for (const path of ['/users', `/users/${me('admin')}`, '/users/count']) {
      expect((await askPayload(payload, { path })).status).toBe(403)
    }
  })
})
