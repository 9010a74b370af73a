import type {
  CollectionConfig,
  Endpoint,
  Field,
  GlobalConfig,
  PayloadRequest,
  SelectField,
} from 'payload'

import { getTranslation } from '@payloadcms/translations'

import { kindOf, publicCollections } from '../../domain/ledger/kinds.ts'
import { mapFieldConfigs } from '../config/mapFieldConfigs.ts'
import { collectionOf } from '../documents/collectionOf.ts'
import { nobody } from '../staff/access.ts'
import { apiError } from '../values/apiError.ts'
import { SetupProblem } from '../values/setupProblem.ts'
import { toObject } from '../values/toObject.ts'

/** What a newsroom may do without. */
export type NewsroomPart = 'intake' | 'meetings'

type Part = { readonly paths: RegExp; readonly slugs: readonly string[] }

const parts: Readonly<Record<NewsroomPart, Part>> = {
  intake: { paths: /^\/newsroom\/(?:mailroom|manuscripts)(?:\/|$)/u, slugs: ['manuscripts'] },
  meetings: {
    paths: /^\/newsroom\/board$/u,
    slugs: publicCollections.filter((slug) => kindOf(slug).part === 'meetings'),
  },
}
const names = ['intake', 'meetings'] as const

/** Everything there is. */
export const allParts: readonly NewsroomPart[] = names

/**
 * Ends the start at a choice of parts that is none.
 *
 * @throws {SetupProblem} what is wrong, and what may be chosen
 */
export function refuseOddParts(chosen: readonly NewsroomPart[]): void {
  const given: unknown = chosen
  const stray = Array.isArray(given)
    ? (given as unknown[]).find((each) => !names.some((name) => name === each))
    : given
  const lines = [
    'collections: [], // reports, corrections, people, reporters, sections, pictures',
    "collections: ['meetings'], // and meetings with their speeches",
    "collections: ['meetings', 'intake'], // and manuscripts: everything, as without the option",
  ]
  if (stray !== undefined)
    throw new SetupProblem({
      en: `The option collections names ${JSON.stringify(stray)}, which is no part of the newsroom. Reports are always there; choose of the rest:`,
      lines,
      zh: `选项 collections 里的 ${JSON.stringify(stray)} 不是编辑部的一部分。报道总在；其余可选：`,
    })
  if (chosen.includes('intake') && !chosen.includes('meetings'))
    throw new SetupProblem({
      en: 'The option collections names intake without meetings. Manuscripts are read as reports, speeches and records of meetings, so it needs both:',
      lines,
      zh: '选项 collections 选了 intake（来稿）而没有选 meetings（会议）。来稿会读成报道、讲话和会议记录，两样要一起选：',
    })
}

const without = (chosen: readonly NewsroomPart[]): readonly Part[] =>
  names.filter((name) => !chosen.includes(name)).map((name) => parts[name])

/** The endpoints of the chosen parts. */
export const chosenEndpoints = (
  endpoints: readonly Endpoint[],
  chosen: readonly NewsroomPart[],
): Endpoint[] =>
  endpoints.filter(({ path }) => !without(chosen).some(({ paths }) => paths.test(path)))

/**
 * Sets a collection aside that was not chosen, and hides in the others what points to it. Its table stays, since the
 * record's guards name it, and what it holds can be chosen again; the panel does not show it, no request reaches it, and
 * nothing writes to it.
 */
export function withChosen(
  collection: CollectionConfig,
  chosen: readonly NewsroomPart[],
): CollectionConfig {
  const aside = asideOf(chosen)
  if (aside.size === 0) return collection
  return aside.has(collection.slug)
    ? setAside(collection)
    : { ...collection, fields: shownFields(collection.fields, aside) }
}

/** Hides in a global what points to collections that were not chosen. */
export const withChosenIn = (
  global: GlobalConfig,
  chosen: readonly NewsroomPart[],
): GlobalConfig => ({
  ...global,
  fields: shownFields(global.fields, asideOf(chosen)),
})

const asideOf = (chosen: readonly NewsroomPart[]): ReadonlySet<string> =>
  new Set(without(chosen).flatMap(({ slugs }) => slugs))

const setAside = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: { ...collection.access, create: nobody, delete: nobody, update: nobody },
  admin: { ...collection.admin, hidden: true },
  endpoints: false,
  // The type stays for fields that point to it.
  graphQL: { disableMutations: true, disableQueries: true },
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseWrites, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

const reading: ReadonlySet<string> = new Set(['count', 'countVersions', 'read', 'readDistinct'])

type Asked = {
  readonly collection: { readonly slug: string }
  readonly operation: string
  readonly req: PayloadRequest
}

/** Comes before every other hook, and before rights are asked: code with `overrideAccess` is refused as well. */
function refuseWrites({ collection: { slug }, operation, req }: Asked): void {
  if (!reading.has(operation)) refuseSetAside(slug, req)
}

/**
 * Ends a write to a collection that was not chosen.
 *
 * @throws {APIError} 403, with who may change that
 */
export function refuseSetAside(slug: string, req: PayloadRequest): never {
  const name = getTranslation(collectionOf(req.payload, slug).labels.plural, req.i18n)
  throw apiError(req, { key: 'disabled.setAside', status: 403, vars: { name } })
}

const shownFields = (fields: readonly Field[], aside: ReadonlySet<string>): Field[] =>
  mapFieldConfigs(fields, (field) => {
    if (pointsTo(field, aside)) return hidden(field)
    if (field.type === 'collapsible') return named(field)
    return withoutWork(field, aside)
  })

/** Whether a field holds nothing but what was set aside: a relation to it, or a place in a meeting. */
function pointsTo(field: Field, aside: ReadonlySet<string>): boolean {
  if (field.type === 'relationship' || field.type === 'upload')
    return [field.relationTo].flat().every((slug) => aside.has(slug))
  return 'custom' in field && typeof field.custom?.of === 'string' && aside.has(field.custom.of)
}

// Each kind of field has its own type of `admin`, which a spread does not keep.
const hidden = (field: Field): Field =>
  ({
    ...field,
    admin: { ...field.admin, disableListColumn: true, disableListFilter: true, hidden: true },
  }) as Field

/** A fold of which one field is left is called what the field is called. */
function named(fold: Extract<Field, { type: 'collapsible' }>): Field {
  const left = fold.fields.filter((field) => toObject(field.admin).hidden !== true)
  const [only] = left
  const isLess = left.length < fold.fields.length
  if (left.length === 0) return hidden(fold)
  if (!isLess || left.length > 1 || !only || !('label' in only) || !only.label) return fold
  return { ...fold, label: only.label }
}

/** Offers no assignments for texts that nobody writes here. */
function withoutWork(field: Field, aside: ReadonlySet<string>): Field {
  if (field.type !== 'select' || field.name !== 'work') return field
  const works = new Set([...aside].flatMap((slug) => kindOf(slug)?.work ?? []))
  const filterOptions: SelectField['filterOptions'] = ({ options }) =>
    options.filter((each) => !works.has(typeof each === 'string' ? each : each.value))
  // One or many is a union, which a spread does not keep.
  return { ...field, filterOptions }
}
