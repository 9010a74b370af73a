import type { CollectionConfig, GlobalConfig } from 'payload'

import { formatNames, toWords } from 'payload'

/** What Payload puts before the name of a collection or a global, to name what can be done with it. */
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

/** Tells whether a field at the root of a GraphQL document is of one of these collections or globals. */
export function rootFieldsOf(
  entities: readonly Pick<CollectionConfig | GlobalConfig, 'graphQL' | 'slug'>[],
): (field: string) => boolean {
  // What anybody may do with any collection is asked of all of them.
  const fields = new Set(['Access'])
  for (const name of entities.flatMap(namesOf)) for (const verb of verbs) fields.add(verb + name)
  return (field) => fields.has(field)
}

/** As Payload derives them. */
function namesOf({
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
