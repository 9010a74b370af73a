import type { CollectionConfig, Config, Field } from 'payload'

import { flattenTopLevelFields } from 'payload'
import { describe, expect, it } from 'vitest'

import type { NewsroomOptions } from './newsroomOptions.ts'

import { rolesField } from './accounts/rolesField.ts'
import { newsroomPlugin } from './newsroomPlugin.ts'

const adapter = { name: 'postgres', defaultIDType: 'text' } as Config['db']

async function configOf(options: NewsroomOptions, host: Partial<Config> = {}) {
  const given: Config = { collections: [staffWith([])], db: adapter, secret: 'x', ...host }
  return newsroomPlugin({ record: false, ...options })(given)
}

const staffWith = (fields: Field[]): CollectionConfig => ({ slug: 'staff', auth: true, fields })

const fieldsOf = (config: Config, slug: string) =>
  flattenTopLevelFields(config.collections?.find((each) => each.slug === slug)?.fields)

const placed: [where: string, place: (field: Field) => Field][] = [
  ['a row', (field) => ({ type: 'row', fields: [field] })],
  ['a tab', (field) => ({ type: 'tabs', tabs: [{ fields: [field], label: 'Desk' }] })],
  ['a fold', (field) => ({ type: 'collapsible', fields: [field], label: 'Desk' })],
]

describe.each(placed)('a field of the host in %s', (_, place) => {
  it('called roles is taken as the roles, and none is added', async () => {
    const config = await configOf({}, { collections: [staffWith([place(rolesField)])] })
    const roles = fieldsOf(config, 'staff').filter(
      (field) => 'name' in field && field.name === 'roles',
    )
    expect(roles).toHaveLength(1)
  })

  it('called roles is refused where it takes none of ours', async () => {
    const fields = [place({ name: 'roles', type: 'text' })]
    await expect(configOf({}, { collections: [staffWith(fields)] })).rejects.toThrow(
      /does not take the newsroom’s roles/u,
    )
  })

  it('may hold the account of a reporter, which is one of the host’s', async () => {
    const config = await configOf({
      overrides: {
        reporters: {
          fields: ({ defaultFields }) =>
            defaultFields.map((field) =>
              'name' in field && field.name === 'account'
                ? place({ ...field, label: 'Login' })
                : field,
            ),
        },
      },
    })
    const account = fieldsOf(config, 'reporters').find(
      (field) => 'name' in field && field.name === 'account',
    )
    expect(account).toMatchObject({ label: 'Login', relationTo: 'staff' })
  })
})
