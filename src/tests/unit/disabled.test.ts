import type { CollectionConfig, Config, Endpoint, PayloadRequest } from 'payload'

import { newsroomPlugin } from 'payload-newsroom'
import { expect, it } from 'vitest'

import { collections } from '../../../collections/index.ts'
import { en } from '../../plugin/translations/en.ts'
import { toObject } from '../../plugin/values/toObject.ts'

/*
 * What a plugin that is switched off leaves, as a config: hostOptions.int.test.ts asks the same of an app that runs.
 */
const host: Config = {
  collections: [
    { slug: 'users', auth: true, fields: [] },
    { slug: 'shelves', fields: [{ name: 'name', type: 'text' }] },
  ],
  db: { defaultIDType: 'number', init: () => ({}) as never, name: 'postgres' },
  endpoints: [{ handler: () => new Response(), method: 'get', path: '/own' }],
  secret: 'a secret of the host',
}
const open = async (disabled: boolean): Promise<Config> => newsroomPlugin({ disabled })({ ...host })
const [on, off] = await Promise.all([open(false), open(true)])

const slugs = collections.map(({ slug }) => slug)
const ofOurs = ({ collections: all = [] }: Config): CollectionConfig[] =>
  all.filter(({ slug }) => slugs.includes(slug))

const said: string[] = []
const req = {
  payload: { config: off },
  t: (key: string) => {
    said.push(key)
    return en.disabled.refused
  },
} as unknown as PayloadRequest

const operations = ['create', 'update', 'delete', 'restoreVersion', 'anything new'] as const

it.each(ofOurs(off).map((each) => ({ collection: each, slug: each.slug })))(
  'refuses every write of $slug before any other hook, and lets it be read',
  ({ collection: { access, hooks } }) => {
    const [first] = hooks?.beforeOperation ?? []
    const ask = (operation: string) => first?.({ args: {}, operation, req } as never) as unknown
    for (const operation of operations)
      expect(() => ask(operation)).toThrow(
        expect.objectContaining({ message: en.disabled.refused, status: 503 }),
      )
    for (const operation of ['read', 'count', 'countVersions', 'readDistinct'])
      expect(ask(operation)).toBeUndefined()
    for (const right of ['create', 'delete', 'update'] as const)
      expect(access?.[right]?.({ req })).toBe(false)
  },
)

it('keeps who may read what, every guard of reading, and the columns', () => {
  const [before, after] = [ofOurs(on).map(readingOf), ofOurs(off).map(readingOf)]
  // The first is the refusal that every write meets.
  expect(after.map((each) => ({ ...each, operation: each.operation.slice(1) }))).toEqual(before)
  expect(off.db.init).not.toBe(host.db.init)
  expect(off.i18n).toEqual(on.i18n)
})

const readingOf = ({ access, fields, hooks, slug }: CollectionConfig) => ({
  afterRead: hooks?.afterRead,
  columns: columnsOf(fields),
  operation: namesOf(hooks?.beforeOperation),
  read: access?.read,
  slug,
})

/** Some hooks are made anew for each config: they are known by name. */
const namesOf = (hooks: readonly { readonly name: string }[] = []): string[] =>
  hooks.map(({ name }) => name)

/** Names and kinds of stored fields, in order. */
const columnsOf = (fields: unknown): string[] =>
  (Array.isArray(fields) ? (fields as unknown[]) : []).flatMap((each) => {
    const field = toObject(each)
    if (field.type === 'ui') return []
    const tabs = Array.isArray(field.tabs) ? (field.tabs as unknown[]) : []
    return [
      `${String(field.type)} ${String(field.name)}`,
      ...tabs.flatMap((tab) => columnsOf(toObject(tab).fields)),
      ...columnsOf(field.fields),
    ]
  })

it('answers 503 in words where the newsroom acts, and leaves the host’s own', async () => {
  const [own, ...ours] = off.endpoints ?? []
  expect(own).toBe(host.endpoints?.[0])
  expect(off.collections?.find(({ slug }) => slug === 'shelves')).toBe(host.collections?.[1])
  const answers = await Promise.all(
    ours
      .filter(({ path }) => path !== '/access')
      .map(async ({ handler, path }: Endpoint) => ({ path, status: (await handler(req)).status })),
  )
  expect(answers.length).toBeGreaterThan(50)
  expect(answers.filter(({ status }) => status !== 503)).toEqual([])
  expect(new Set(said)).toEqual(new Set(['newsroom:disabled:refused']))
})

it('names the same parts to the panel on and off, and shows none that acts', () => {
  const parts = (value: unknown): string[] => [
    ...new Set(JSON.stringify(value).match(/payload-newsroom\/admin#\w+/gu)),
  ]
  const listed = ({ admin, collections: all, globals }: Config) =>
    parts([admin, all, globals]).toSorted()
  expect(listed(off)).toEqual(listed(on))
  expect(parts(ofOurs(off))).toEqual(['payload-newsroom/admin#DisabledNotice'])
  expect(parts(off.globals)).toEqual(['payload-newsroom/admin#DisabledNotice'])
})
