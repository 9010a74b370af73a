import type { CollectionConfig, Field, PayloadRequest } from 'payload'

import { describe, expect, it } from 'vitest'

import type { CollectionOverride } from './withOverride.ts'

import { addedMark } from '../documents/addedFields.ts'
import { all, refuseStrayOverrides, withOverride } from './withOverride.ts'

const ours: CollectionConfig = {
  slug: 'reports',
  access: { read: () => false },
  admin: { group: 'News', useAsTitle: 'headline' },
  fields: [
    { name: 'headline', type: 'text' },
    { name: 'print', type: 'group', fields: [{ name: 'page', type: 'text' }] },
  ],
}
const asked = { req: {} as PayloadRequest }
const page = { page: { equals: 1 } }
const mine = { by: { equals: 'me' } }

it.each([
  { both: false, first: false, second: true },
  { both: false, first: true, second: false },
  { both: page, first: page, second: true },
  { both: mine, first: true, second: mine },
  { both: false, first: page, second: false },
  { both: { and: [page, mine] }, first: page, second: mine },
])('narrows $first with $second', async ({ both, first, second }) => {
  expect(
    await all(
      () => first,
      () => second,
    )(asked),
  ).toEqual(both)
})

it('widens nothing, merges words and appends hooks', async () => {
  const hook = () => undefined
  const { access, admin, hooks } = withOverride(
    { ...ours, hooks: { afterChange: [hook] } },
    { access: { read: () => true }, admin: { group: 'Desk' }, hooks: { afterChange: [() => 1] } },
  )
  expect(await access?.read?.(asked)).toBe(false)
  expect(admin).toEqual({ group: 'Desk', useAsTitle: 'headline' })
  expect(hooks?.afterChange).toHaveLength(2)
  expect(hooks?.afterChange?.[0]).toBe(hook)
})

it('calls no hook that changes data while a release publishes', async () => {
  const { hooks } = withOverride(ours, { hooks: { beforeChange: [() => ({ headline: 'other' })] } })
  const call = (_status: string): unknown =>
    hooks?.beforeChange?.[0]?.({ data: { _status } } as never)
  expect(await call('published')).toEqual({ _status: 'published' })
  expect(await call('draft')).toEqual({ headline: 'other' })
})

describe('refuses in words', () => {
  const cases: { name: string; override: object; says: string }[] = [
    { name: 'another key', override: { versions: false }, says: 'overrides.reports.versions' },
    { name: 'another right', override: { access: { unlock: () => true } }, says: 'access.unlock' },
    { name: 'components', override: { admin: { components: {} } }, says: 'admin.components' },
    { name: 'a field left out', override: { fields: () => [] }, says: '“headline”' },
    {
      name: 'a field inside left out',
      override: {
        fields: () => [ours.fields[0], { name: 'print', type: 'group', fields: [] }],
      },
      says: '“print.page”',
    },
    {
      name: 'a field inside added',
      override: {
        fields: () => [
          ours.fields[0],
          {
            name: 'print',
            type: 'group',
            fields: [
              { name: 'page', type: 'text' },
              { name: 'x', type: 'text' },
            ],
          },
        ],
      },
      says: '“print.x”',
    },
    {
      name: 'another type',
      override: { fields: () => [{ name: 'headline', type: 'textarea' }, ours.fields[1]] },
      says: 'changes “type”',
    },
    {
      name: 'a tab with a name',
      override: {
        fields: () => [
          {
            type: 'tabs',
            tabs: [
              { label: 'All', fields: ours.fields },
              { name: 'more', fields: [] },
            ],
          },
        ],
      },
      says: 'a tab with the name “more”',
    },
    {
      name: 'a public field inside a tab that no snapshot prints',
      override: {
        fields: () => [
          ...ours.fields,
          { type: 'tabs', tabs: [{ label: 'More', fields: [{ name: 'more', type: 'json' }] }] },
        ],
      },
      says: 'custom: { internal: true }',
    },
    {
      name: 'a public field that no snapshot prints',
      override: { fields: () => [...ours.fields, { name: 'more', type: 'json' }] },
      says: 'custom: { internal: true }',
    },
  ]
  it.each(cases)('$name', ({ override, says }) => {
    expect(() => withOverride(ours, override as CollectionOverride)).toThrow(says)
  })

  it('another collection', () => {
    expect(() => {
      refuseStrayOverrides({ signatures: {} })
    }).toThrow('overrides.signatures')
  })
})

it('keeps an internal field at the desk', async () => {
  const { fields } = withOverride(ours, {
    fields: ({ defaultFields }) => [
      ...defaultFields,
      { name: 'more', type: 'json', custom: { internal: true } },
    ],
  })
  const added = fields.at(-1)
  const read = added && 'access' in added ? added.access?.read : undefined
  expect(await read?.({ req: { user: null } } as never)).toBe(false)
})

it('marks fields inside tabs, rows and groups that only place them, around fields of ours too', () => {
  const more = (name: string) => ({ name, type: 'text' as const })
  const { fields } = withOverride(ours, {
    fields: ({ defaultFields }) => [
      {
        type: 'tabs',
        tabs: [
          { label: 'Ours', fields: defaultFields },
          {
            label: 'Theirs',
            fields: [
              more('one'),
              { type: 'group', fields: [more('two')], label: 'Group' },
              { type: 'row', fields: [more('three')] },
            ],
          },
        ],
      },
    ],
  })
  const added = fieldsIn(fields).filter(
    (field) => 'custom' in field && field.custom?.[addedMark] === true,
  )
  expect(added.map((field) => 'name' in field && field.name)).toEqual(['one', 'two', 'three'])
})

/** All fields, through what holds them. */
const fieldsIn = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldsIn(tab.fields))
    return [field, ...('fields' in field ? fieldsIn(field.fields) : [])]
  })
