import type { CollectionConfig, Config, Field, OptionObject, SelectField } from 'payload'

import { flattenTopLevelFields } from 'payload'
import { describe, expect, it } from 'vitest'

import type { NewsroomOptions } from './newsroomOptions.ts'

import { rolesField } from './accounts/rolesField.ts'
import { mapFieldConfigs } from './config/mapFieldConfigs.ts'
import { newsroomPlugin } from './newsroomPlugin.ts'
import { toObject } from './values/toObject.ts'

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

describe('collections', () => {
  const shown = ({ collections = [] }: Config) =>
    collections.filter(({ admin }) => admin?.hidden !== true).map(({ slug }) => slug)
  /** Names of the fields that a form has. */
  const form = (config: Config, slug: string) =>
    fieldsOf(config, slug).flatMap((field) =>
      'name' in field && toObject(field.admin).hidden !== true ? [String(field.name)] : [],
    )
  const paths = ({ endpoints = [] }: Config) => endpoints.map(({ path }) => path).join('\n')

  it('are all there unless chosen', async () => {
    const [usual, all] = await Promise.all([
      configOf({}),
      configOf({ collections: ['intake', 'meetings'] }),
    ])
    expect(shown(usual)).toEqual(expect.arrayContaining(['manuscripts', 'meetings', 'speeches']))
    expect(shown(all)).toEqual(shown(usual))
    expect(form(usual, 'reports')).toEqual(expect.arrayContaining(['manuscript', 'meeting']))
    expect(paths(all)).toBe(paths(usual))
  })

  it('are news alone, as a form and as an API, on the same tables', async () => {
    const [usual, news] = await Promise.all([configOf({}), configOf({ collections: [] })])
    const left = ['meetings', 'speeches', 'manuscripts']
    expect(shown(news)).toEqual(shown(usual).filter((slug) => !left.includes(slug)))
    expect(form(news, 'reports')).toEqual(
      form(usual, 'reports').filter(
        (name) => !['manuscript', 'meeting', 'sitting', 'speeches'].includes(name),
      ),
    )
    expect(form(news, 'corrections')).not.toContain('speech')
    expect(form(news, 'assignments')).not.toContain('sitting')
    expect(paths(news)).not.toMatch(/manuscripts|mailroom|board/u)
    expect(paths(news)).toContain('/newsroom/release')
    for (const slug of left) {
      const collection = news.collections?.find((each) => each.slug === slug)
      expect(collection).toMatchObject({
        endpoints: false,
        graphQL: { disableMutations: true, disableQueries: true },
      })
    }
    // What a migration would be made of.
    const stored = (config: Config) =>
      config.collections?.map(({ fields, slug }) => [
        slug,
        flattenTopLevelFields(fields).map((field) => 'name' in field && [field.name, field.type]),
      ])
    expect(stored(news)).toEqual(stored(usual))
  })

  it('without meetings offer no work on them, and a fold with one field left is called by it', async () => {
    const news = await configOf({ collections: [] })
    const work = fieldsOf(news, 'assignments').find(
      (field) => 'name' in field && field.name === 'work',
    )
    const { filterOptions, options } = work as SelectField
    const offered = filterOptions?.({ options } as never).map(
      (each) => (each as OptionObject).value,
    )
    expect(offered).toEqual(['report', 'photo', 'other'])
    const reports = news.collections?.find(({ slug }) => slug === 'reports')
    const labels = reports?.fields.flatMap((field) =>
      field.type === 'collapsible' && 'label' in field ? [JSON.stringify(field.label)] : [],
    )
    expect(labels?.join('\n')).toContain('People named')
    expect(labels?.join('\n')).not.toContain('Meeting, speeches, people')
  })

  it.each([
    { chosen: ['speeches'], says: /names "speeches", which is no part/u },
    { chosen: 'meetings', says: /names "meetings", which is no part/u },
    { chosen: ['intake'], says: /intake without meetings.*needs both/u },
  ])('are refused in words: $chosen', async ({ chosen, says }) => {
    await expect(configOf({ collections: chosen as never })).rejects.toThrow(says)
  })
})

describe('tablePrefix', () => {
  /** Tables of lists that have names of their own. */
  function tables(config: Config): string[] {
    const found: string[] = []
    for (const { fields } of config.collections ?? [])
      mapFieldConfigs(fields, (field) => {
        if (field.type === 'array' && typeof field.dbName === 'string') found.push(field.dbName)
        return field
      })
    return found.toSorted()
  }

  it('is before the tables that have short names', async () => {
    expect(tables(await configOf({}))).toEqual(['adopted', 'commitments', 'elections', 'sittings'])
    expect(tables(await configOf({ tablePrefix: 'desk_' }))).toEqual([
      ...['desk_adopted', 'desk_commitments', 'desk_elections', 'desk_sittings'],
    ])
  })

  const list: Field = { name: 'list', type: 'array', dbName: 'sittings', fields: [] }
  const hosts: { collection: CollectionConfig; says: RegExp }[] = [
    { collection: { slug: 'elections', fields: [] }, says: /table “elections”[^]*tablePrefix/u },
    { collection: { slug: 'courts', fields: [list] }, says: /table “sittings”[^]*tablePrefix/u },
    {
      collection: { slug: 'files', dbName: 'media', fields: [] },
      says: /“files” of this app[^]*table “media”[^]*dbName: 'site_media'/u,
    },
    { collection: { slug: 'live-documents', fields: [] }, says: /table “live_documents”/u },
  ]
  it.each(hosts)(
    'is asked for where the host has such a table: $says',
    async ({ collection, says }) => {
      const collections = [staffWith([]), collection]
      await expect(configOf({}, { collections })).rejects.toThrow(says)
    },
  )

  it('lets both be there', async () => {
    const collections = [staffWith([]), ...hosts.slice(0, 2).map(({ collection }) => collection)]
    const config = await configOf({ tablePrefix: 'desk_' }, { collections })
    expect(tables(config)).toEqual(expect.arrayContaining(['desk_sittings', 'sittings']))
  })

  it.each(['Desk', '1st_', 'desk-', 'a_prefix_that_is_much_too_long_'])(
    'is refused: %s',
    async (prefix) => {
      await expect(configOf({ tablePrefix: prefix })).rejects.toThrow(
        /tablePrefix is .* letter first/u,
      )
    },
  )
})
