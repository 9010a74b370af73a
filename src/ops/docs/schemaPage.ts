import type { Field, SanitizedConfig } from 'payload'

import { configToSchema } from '@payloadcms/graphql'
import { formatNames } from 'payload'
import { isPublicCollection } from 'payload-newsroom/ledger'

/**
 * What GraphQL lets anybody ask: the queries of the public collections, and every type that they lead to. What only
 * staff may ask, and fields that stay inside the newsroom, are the newsroom's to change.
 */
export function printPublicSchema(config: SanitizedConfig): string {
  const collections = config.collections
    .filter(({ slug }) => isPublicCollection(slug))
    .map((collection) => ({ ...collection, fields: shownFields(collection.fields) }))
  // As Payload has it: types of one copy of the library are none to another.
  let library: Library | undefined
  const { schema } = configToSchema({
    ...config,
    collections,
    globals: [],
    graphQL: {
      ...config.graphQL,
      queries: (given) => {
        library = given
        return {}
      },
    },
  })
  const query = schema.getQueryType()?.toConfig()
  if (!query || !library) throw new Error('the configuration has no queries')
  const { GraphQLObjectType, GraphQLSchema, lexicographicSortSchema, printSchema } = library
  const names = new Set(collections.flatMap(({ slug }) => queriesOf(slug)))
  const fields = Object.fromEntries(
    Object.entries(query.fields).filter(([name]) => names.has(name)),
  )
  const open = new GraphQLSchema({ query: new GraphQLObjectType({ ...query, fields }) })
  return `${printSchema(lexicographicSortSchema(open))}\n`
}

type Library = Parameters<NonNullable<SanitizedConfig['graphQL']['queries']>>[0]

/** One, several, how many: as Payload names them. */
function queriesOf(slug: string): string[] {
  const { plural, singular } = formatNames(slug)
  const several = plural === singular ? `all${singular}` : plural
  return [singular, several, `count${several}`]
}

/** Without what is internal, however deep in tabs, rows and lists it stands. */
const shownFields = (fields: readonly Field[]): Field[] =>
  fields
    .filter((field) => field.custom?.internal !== true)
    .map((field): Field => {
      if (field.type === 'tabs')
        return {
          ...field,
          tabs: field.tabs.map((tab) => ({ ...tab, fields: shownFields(tab.fields) })),
        }
      if (field.type === 'blocks' || !('fields' in field)) return field
      // The same kind of field, with fewer fields in it.
      return { ...field, fields: shownFields(field.fields) }
    })
