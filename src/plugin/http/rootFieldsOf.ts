import type { CollectionConfig, GlobalConfig } from 'payload'

import { formatNames, toWords } from 'payload'

/** Prefixes by which Payload names the operations of a collection or global. */
const verbs = [
  '',
  'count',
  'create',
  'delete',
  'docAccess',
  'duplicate',
  'forgotPassword',
  'initialized',
  'login',
  'logout',
  'me',
  'refreshToken',
  'resetPassword',
  'restoreVersion',
  'unlock',
  'update',
  'verifyEmail',
  'version',
  'versions',
] as const

/** Makes a test for whether a root field of a GraphQL document belongs to one of these collections or globals. */
export function rootFieldsOf(
  entities: readonly Pick<CollectionConfig | GlobalConfig, 'graphQL' | 'slug'>[],
): (field: string) => boolean {
  const fields = new Set<string>()
  for (const name of entities.flatMap(namesOf)) for (const verb of verbs) fields.add(verb + name)
  return (field) => fields.has(field)
}

/** GraphQL names of a collection, derived as Payload does. */
export function namesOf({
  graphQL,
  slug,
}: Pick<CollectionConfig | GlobalConfig, 'graphQL' | 'slug'>): string[] {
  const own = graphQL === false || graphQL === undefined ? {} : graphQL
  const fromSlug = formatNames(slug)
  const named = [
    'singularName' in own ? own.singularName : undefined,
    'pluralName' in own ? own.pluralName : undefined,
    'name' in own ? own.name : undefined,
  ].flatMap((name) => (name === undefined ? [] : [toWords(name, true), name]))
  const names = [fromSlug.singular, fromSlug.plural, ...named]
  return [...names, ...names.map((name) => `all${name}`)]
}
