import type { CollectionSlug } from 'payload'

import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'

import type { Role } from '../../domain/staff/roles.ts'

import { ownByline } from '../../plugin/fields/ownByline.ts'
import { toObject } from '../../plugin/values/toObject.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, askAs, create, payload } = await useNewsroom('own_byline', {
  accounts: ['reporter', 'editor', 'proofreader'],
})

const linked = async (role: Role, name: string): Promise<string> => {
  const { id: account } = await accountOf(role)
  return (await create('reporters', { account, name })).id
}

const [mine] = [await linked('reporter', '文一舟')]
await linked('proofreader', '祁同名')
await linked('proofreader', '祁别号')

/** The byline that a new form offers. */
const offeredTo = async (role: Role) =>
  ownByline({ req: await createLocalReq({ user: await accountOf(role) }, payload) })

const bylinesOf = async (collection: CollectionSlug, id: unknown): Promise<unknown> => {
  const found = await payload.findByID({
    id: String(id),
    collection,
    depth: 0,
    draft: true,
    overrideAccess: true,
  })
  return toObject(found).bylines
}

describe('the byline of a new report', () => {
  it.each([
    {
      name: 'is that of the one profile that is linked to the account',
      offered: [mine],
      role: 'reporter',
    },
    { name: 'is empty for an account without a profile', offered: [], role: 'editor' },
    {
      name: 'is empty where two profiles are linked: which is not known',
      offered: [],
      role: 'proofreader',
    },
  ] as const)('$name', async ({ offered, role }) => {
    expect(await offeredTo(role)).toEqual(offered)
  })

  it('is what the request says, and nobody where it says nothing', async () => {
    const made = async (data: object) => {
      const { body } = await askAs('reporter', {
        body: { headline: '渡口新桥通车', ...data },
        method: 'POST',
        path: '/reports?draft=true&depth=0',
      })
      return toObject(toObject(body).doc)
    }
    const [bare, credited] = [await made({}), await made({ bylines: [mine] })]
    expect([bare.bylines, credited.bylines]).toEqual([[], [mine]])
    const { body } = await askAs('reporter', {
      method: 'POST',
      path: `/reports/${String(credited.id)}/duplicate?draft=true&depth=0`,
    })
    expect(await bylinesOf('reports', toObject(toObject(body).doc).id)).toEqual([mine])
  })
})
