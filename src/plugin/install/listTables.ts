import type { CollectionConfig, Config, Field, GlobalConfig } from 'payload'

import { mapFieldConfigs } from '../config/mapFieldConfigs.ts'
import { SetupProblem } from '../values/setupProblem.ts'
import { showValue } from '../values/showValue.ts'
import { tablesOfRecord } from './schemas.ts'

type Entity = Pick<CollectionConfig | GlobalConfig, 'dbName' | 'fields' | 'slug'>

/**
 * Puts a prefix before the tables of a collection's lists that have short names of their own, since a list inside a list
 * would have one too long for PostgreSQL.
 */
export const withTablePrefix = (collection: CollectionConfig, prefix: string): CollectionConfig =>
  prefix === ''
    ? collection
    : {
        ...collection,
        fields: mapFieldConfigs(collection.fields, (field) =>
          isNamedList(field) ? { ...field, dbName: prefix + field.dbName } : field,
        ),
      }

type NamedList = Extract<Field, { type: 'array' }> & { readonly dbName: string }

const isNamedList = (field: Field): field is NamedList =>
  field.type === 'array' && typeof field.dbName === 'string'

type Input = {
  readonly config: Config
  /** The newsroom's, with the prefix. */
  readonly ours: readonly Entity[]
  readonly prefix: string
}

/**
 * Ends the start where a host and the newsroom would have a table of one name: Payload would take either for the other.
 *
 * @throws {SetupProblem} which table, and what to write
 */
export function refuseTableClash({ config, ours, prefix }: Input): void {
  refuseOddPrefix(prefix)
  const lists = ours.flatMap(listsIn)
  const tables = new Set([...ours.map(tableOf), ...lists, ...tablesOfRecord])
  const theirs = [...(config.collections ?? []), ...(config.globals ?? [])]
  for (const each of theirs) {
    const taken = [tableOf(each), ...listsIn(each)].find((name) => tables.has(name))
    if (taken === undefined) continue
    throw lists.includes(taken)
      ? clash({ line: `newsroomPlugin({ tablePrefix: 'newsroom_' }),`, slug: each.slug, taken })
      : clash({
          line: `dbName: 'site_${taken}', // in your own collection`,
          slug: each.slug,
          taken,
        })
  }
}

function refuseOddPrefix(prefix: unknown): void {
  // Names of PostgreSQL have 63 characters; the longest of a list's columns and types need the rest.
  if (typeof prefix === 'string' && /^(?:[a-z][a-z0-9_]{0,19})?$/u.test(prefix)) return
  throw new SetupProblem({
    en: `The option tablePrefix is ${showValue(prefix)}. Take at most 20 lower-case letters, figures and underscores, a letter first:`,
    lines: ["newsroomPlugin({ tablePrefix: 'newsroom_' }),"],
    zh: `选项 tablePrefix 是 ${showValue(prefix)}。请用小写字母开头，最多 20 个小写字母、数字和下划线：`,
  })
}

const clash = ({ line, slug, taken }: { line: string; slug: string; taken: string }) =>
  new SetupProblem({
    en: `“${slug}” of this app and the newsroom both have a table “${taken}”. Let one have another name:`,
    lines: [line],
    zh: `这个应用的“${slug}”和编辑部都有数据表“${taken}”。请让其中一个换名：`,
  })

const tableOf = ({ dbName, slug }: Entity): string =>
  (typeof dbName === 'string' ? dbName : slug).replaceAll('-', '_')

/** Tables of lists that have names of their own. */
function listsIn({ fields }: Entity): string[] {
  const found: string[] = []
  mapFieldConfigs(fields, (field) => {
    if (isNamedList(field)) found.push(field.dbName)
    return field
  })
  return found
}
