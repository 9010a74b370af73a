import type {
  Access,
  AccessResult,
  CollectionConfig,
  Field,
  FieldAccess,
  Tab,
  UIField,
  Where,
} from 'payload'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'

import { publicCollections } from '../../domain/ledger/kinds.ts'
import { addedMark } from '../documents/addedFields.ts'
import { whileDraft } from '../releasable/releasableCollection.ts'
import { staffField } from '../staff/access.ts'
import { SetupProblem } from '../values/setupProblem.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>
type Rights = NonNullable<CollectionConfig['access']>
type Right = 'create' | 'delete' | 'read' | 'readVersions' | 'update'

/** What a host app changes of a collection of the newsroom. */
export type CollectionOverride = {
  /** Rights that only narrow: a caller needs the newsroom's permission and this one. */
  readonly access?: Pick<Rights, Right>
  /** Merged into the newsroom's; `components` are the newsroom's own. */
  readonly admin?: Omit<NonNullable<CollectionConfig['admin']>, 'components' | 'useAsTitle'>
  /**
   * The fields of the form. The newsroom's own stay, in any order, with other labels or `admin`. Added fields are signed
   * and released with the text; `custom: { searchable: true }` has search find them, `custom: { internal: true }` keeps
   * them at the desk, neither signed nor released.
   */
  readonly fields?: (given: { readonly defaultFields: Field[] }) => Field[]
  /** Called after the newsroom's own. While a release publishes, `beforeValidate` and `beforeChange` are not called. */
  readonly hooks?: Pick<
    Hooks,
    | 'afterChange'
    | 'afterDelete'
    | 'afterOperation'
    | 'afterRead'
    | 'beforeChange'
    | 'beforeDelete'
    | 'beforeOperation'
    | 'beforeRead'
    | 'beforeValidate'
  >
  readonly labels?: CollectionConfig['labels']
}

/** Overrides by the slug of a collection that is released. */
export type CollectionOverrides = {
  readonly [Slug in Exclude<PublicCollection, 'site-settings'>]?: CollectionOverride
}

const known = {
  access: ['create', 'delete', 'read', 'readVersions', 'update'],
  hooks: [
    'afterChange',
    'afterDelete',
    'afterOperation',
    'afterRead',
    'beforeChange',
    'beforeDelete',
    'beforeOperation',
    'beforeRead',
    'beforeValidate',
  ],
  override: ['access', 'admin', 'fields', 'hooks', 'labels'],
} as const

/** Fields whose value is words, a figure or a choice: a snapshot prints them as they are. */
const plainTypes: ReadonlySet<string> = new Set([
  'checkbox',
  'date',
  'email',
  'number',
  'radio',
  'select',
  'text',
  'textarea',
])

/**
 * Ends the start at overrides of collections that take none.
 *
 * @throws {SetupProblem} which, and what takes one
 */
export function refuseStrayOverrides(overrides: object): void {
  const allowed = publicCollections.filter((slug) => slug !== 'site-settings')
  refuseOthers({ allowed, given: overrides, where: 'overrides' })
}

/** Applies the override of a collection, if it has one. */
export const withOverrideOf = (
  collection: CollectionConfig,
  overrides: CollectionOverrides,
): CollectionConfig => {
  const override = new Map(Object.entries(overrides)).get(collection.slug)
  return override ? withOverride(collection, override) : collection
}

/**
 * Applies what a host app changes of a collection.
 *
 * @throws {SetupProblem} where the change would take away what signatures and releases stand on
 */
export function withOverride(
  collection: CollectionConfig,
  override: CollectionOverride,
): CollectionConfig {
  const where = `overrides.${collection.slug}`
  refuseUnknown(override, where)
  const { access = {}, admin, fields, hooks = {}, labels } = override
  return {
    ...collection,
    access: narrowed(collection.access ?? {}, access),
    admin: { ...collection.admin, ...admin },
    fields: fields
      ? readFields({
          fields: fields({ defaultFields: collection.fields }),
          ours: collection,
          where,
        })
      : collection.fields,
    hooks: appended(collection.hooks ?? {}, hooks),
    ...(labels && { labels: { ...collection.labels, ...labels } }),
  }
}

function refuseUnknown(override: CollectionOverride, where: string): void {
  const { access = {}, admin = {}, hooks = {} } = override
  refuseOthers({ allowed: known.override, given: override, where })
  refuseOthers({ allowed: known.access, given: access, where: `${where}.access` })
  refuseOthers({ allowed: known.hooks, given: hooks, where: `${where}.hooks` })
  for (const name of ['components', 'useAsTitle'])
    if (name in admin) throw refusedKey(`${where}.admin.${name}`, `${where}.admin`)
}

type Keys = { allowed: readonly string[]; given: object; where: string }

function refuseOthers({ allowed, given, where }: Keys): void {
  const stray = Object.keys(given).find((key) => !allowed.includes(key))
  if (stray !== undefined) throw refusedKey(`${where}.${stray}`, `${where}: ${allowed.join(', ')}`)
}

const refusedKey = (key: string, instead: string): SetupProblem =>
  new SetupProblem({
    en: `The option “${key}” changes nothing that may be changed. Leave it out; what may be changed:`,
    lines: [instead],
    zh: `选项“${key}”不在可改之列。请去掉；可以改的有：`,
  })

function narrowed(ours: Rights, theirs: Pick<Rights, Right>): Rights {
  const both = Object.entries(theirs).map(([right, theirAccess]) => {
    const ourAccess = ours[right as Right]
    // Where we say nothing, Payload asks for an account.
    return [right, all(ourAccess ?? (({ req }) => Boolean(req.user)), theirAccess)] as const
  })
  return { ...ours, ...Object.fromEntries(both) }
}

/** The permission of both; a function that answers `true` widens nothing. */
export const all =
  (ours: Access, theirs: Access): Access =>
  async (asked) => {
    const first: AccessResult = await ours(asked)
    if (first === false) return false
    const second: AccessResult = await theirs(asked)
    if (second === true || second === false) return second && first
    return first === true ? second : { and: [first, second] satisfies Where[] }
  }

function appended(ours: Hooks, theirs: NonNullable<CollectionOverride['hooks']>): Hooks {
  const drafted = {
    ...theirs,
    ...(theirs.beforeChange && { beforeChange: theirs.beforeChange.map(whileDraft) }),
    ...(theirs.beforeValidate && { beforeValidate: theirs.beforeValidate.map(whileDraft) }),
  }
  const names = Object.keys(drafted) as (keyof typeof drafted)[]
  return {
    ...ours,
    ...Object.fromEntries(
      names.map((name) => [name, [...(ours[name] ?? []), ...(drafted[name] ?? [])]]),
    ),
  }
}

type FieldsInput = { fields: readonly Field[]; ours: CollectionConfig; where: string }

function readFields({ fields, ours, where }: FieldsInput): Field[] {
  const before = new Map(namedIn(ours.fields))
  const after = new Map(namedIn(fields))
  for (const [path, field] of before) {
    const kept = after.get(path)
    if (!kept)
      throw new SetupProblem({
        en: `“${where}.fields” leaves out the newsroom’s field “${path}”, or renames it. Signatures and releases stand on it; hide it instead:`,
        lines: [`{ ...field, admin: { ...field.admin, hidden: true } }`],
        zh: `“${where}.fields”去掉了编辑部的字段“${path}”，或者改了它的名。签发和发布以它为准；可以只把它藏起来：`,
      })
    const changed = Object.keys({ ...field, ...kept }).find(
      (key) => !mayDiffer.has(key) && Reflect.get(field, key) !== Reflect.get(kept, key),
    )
    if (changed !== undefined)
      throw new SetupProblem({
        en: `“${where}.fields” changes “${changed}” of the newsroom’s field “${path}”. Labels and “admin” may be changed; add a field of your own for the rest.`,
        zh: `“${where}.fields”改了编辑部字段“${path}”的“${changed}”。可以改的是 label 和 admin；其余请另加自己的字段。`,
      })
  }
  return fields.map((field) => mark({ before, field, where }))
}

/** What a host may change of a field of ours; `fields` and `tabs` are compared field by field. */
const mayDiffer: ReadonlySet<string> = new Set(['admin', 'fields', 'label', 'labels', 'tabs'])

type MarkInput = { before: ReadonlyMap<string, Field>; field: Field; where: string }

/** Marks an added field, also inside what only places it: a row, a fold, a tab; a group of ours takes none. */
function mark({ before, field, where }: MarkInput): Field {
  const inside = (fields: readonly Field[]) =>
    fields.map((each) => mark({ before, field: each, where }))
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => {
        if (tabName(tab) !== undefined) throw namedTab({ name: tabName(tab) ?? '', where })
        return { ...tab, fields: inside(tab.fields) }
      }),
    }
  if ('fields' in field && !('name' in field)) return { ...field, fields: inside(field.fields) }
  if (!('name' in field) || typeof field.name !== 'string' || field.type === 'ui') return field
  if (before.has(field.name)) {
    refuseInside({ before, field, where })
    return field
  }
  return markAdded(field, where)
}

const tabName = (tab: Tab): string | undefined =>
  'name' in tab && typeof tab.name === 'string' ? tab.name : undefined

const namedTab = ({ name, where }: { name: string; where: string }): SetupProblem =>
  new SetupProblem({
    en: `“${where}.fields” adds a tab with the name “${name}”, whose fields no snapshot would hold. Give it a label and no name:`,
    lines: [`{ label: '${name}', fields: [...] }`],
    zh: `“${where}.fields”加了有名字的标签页“${name}”，里面的字段进不了快照。请只写 label，不写 name：`,
  })

function markAdded(field: Named, where: string): Field {
  const isInternal = field.custom?.internal === true
  if (!isInternal && !plainTypes.has(field.type))
    throw new SetupProblem({
      en: `“${where}.fields” adds “${field.name}” of the type “${field.type}”. What is released takes ${[...plainTypes].join(', ')}; keep another at the desk:`,
      lines: ['custom: { internal: true }'],
      zh: `“${where}.fields”加的“${field.name}”是“${field.type}”类型。能发布的类型有 ${[...plainTypes].join('、')}；别的只能留在编辑部内部：`,
    })
  const marked: Named = { ...field, custom: { ...field.custom, [addedMark]: true } }
  return isInternal ? atTheDesk(marked) : marked
}

type Named = Exclude<Extract<Field, { name: string }>, UIField>

function refuseInside({ before, field, where }: MarkInput): void {
  if (!('fields' in field) || !('name' in field)) return
  const added = namedIn(field.fields, `${field.name}.`).find(([path]) => !before.has(path))
  if (added)
    throw new SetupProblem({
      en: `“${where}.fields” adds “${added[0]}” inside a field of the newsroom. Put it beside that field.`,
      zh: `“${where}.fields”把“${added[0]}”加到了编辑部的字段里面。请放在它旁边。`,
    })
}

/** Only accounts of the newsroom read it, of those whom the host lets. */
function atTheDesk(field: Named): Field {
  const read: FieldAccess | undefined = field.access?.read
  const readsBoth: FieldAccess = async (asked) =>
    (await staffField(asked)) && (!read || (await read(asked)))
  return { ...field, access: { ...field.access, read: readsBoth } } as Field
}

/** Every named field under its path, in fields and tabs that hold others too. */
function namedIn(fields: readonly Field[], before = ''): [path: string, field: Field][] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => namedIn(tab.fields, below(before, tabName(tab))))
    const name = 'name' in field && typeof field.name === 'string' ? field.name : undefined
    const inner = 'fields' in field ? namedIn(field.fields, below(before, name)) : []
    return name === undefined ? inner : [[`${before}${name}`, field], ...inner]
  })
}

const below = (before: string, name: string | undefined): string =>
  name === undefined ? before : `${before}${name}.`
