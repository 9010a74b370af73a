import type { PayloadRequest, TypedUser } from 'payload'

import { configToSchema } from '@payloadcms/graphql'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { askGraphql, askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

/** An account of the newsroom that has no duty (any more), and its session. */
let idle: TypedUser
let idleToken: string

const { accountOf, payload, signIn } = await useNewsroom('versions')
payload.logger.level = 'silent'

beforeAll(async () => {
  const account = await accountOf('reporter')
  idleToken = await signIn('reporter')
  await payload.db.updateOne({ id: account.id, collection: 'users', data: { roles: [] } })
  idle = { ...account, roles: [] }
  await draftPackage(payload)
})

/** Whoever has no duty in the newsroom. */
const others = () => [
  { name: 'nobody', user: null },
  { name: 'an account without a role', user: idle },
  { name: 'one who has left', user: { ...idle, isDeactivated: true, roles: ['chiefEditor'] } },
  {
    name: 'an account of the host’s readers',
    user: { ...idle, collection: 'readers', roles: ['chiefEditor', 'admin'] },
  },
]

const requestOf = (user: object | null): Promise<PayloadRequest> =>
  createLocalReq({ user: user as TypedUser }, payload)

describe('versions', () => {
  it('are refused to accounts without a role, on every collection and global', async () => {
    const entities = [...payload.config.collections, ...payload.config.globals]
    expect(entities.length).toBeGreaterThan(20)
    for (const { access, slug, versions } of entities.filter((each) => Boolean(each.versions)))
      for (const { name, user } of others()) {
        const answer = await access.readVersions({ req: await requestOf(user) })
        expect([slug, name, Boolean(versions), answer]).toEqual([slug, name, true, false])
      }
  })

  it('are refused over REST: listed, read, counted, restored', async () => {
    // Preferences are asked for by any name: `versions` would be one.
    const { collections } = payload.config
    const ways = collections
      .filter(({ slug }) => slug !== 'payload-preferences')
      .flatMap(({ slug }) => [
        { path: `/${slug}/versions` },
        { path: `/${slug}/versions?limit=1&where[version.id][exists]=true` },
        { path: `/${slug}/versions/01900000-0000-7000-8000-000000000000` },
        { method: 'POST' as const, path: `/${slug}/versions/01900000-0000-7000-8000-000000000000` },
      ])
    const globals = payload.config.globals.map(({ slug }) => ({
      path: `/globals/${slug}/versions`,
    }))
    for (const way of [...ways, ...globals])
      for (const token of [undefined, idleToken]) {
        const { status, text } = await askPayload(payload, { ...way, token })
        expect([way.path, text.includes('"docs"')]).toEqual([way.path, false])
        expect([way.path, status >= 400]).toEqual([way.path, true])
      }
  })

  it('are refused over GraphQL, by every field that the schema has for them', async () => {
    const { schema } = configToSchema(payload.config)
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {})
    const listing = fields.filter((field) => /^versions/u.test(field))
    expect(listing.length).toBeGreaterThan(7)
    for (const field of listing)
      for (const token of [undefined, idleToken]) {
        const { text } = await askGraphql(payload, { text: `{ ${field} { totalDocs } }`, token })
        expect([field, text]).toEqual([field, expect.stringContaining('"errors"')])
      }
  })
})
