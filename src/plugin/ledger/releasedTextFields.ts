import type { Field, FieldHook } from 'payload'

import type { ReleasedText } from '../../domain/ledger/releasedText.ts'

import { isPublicCollection } from '../../domain/ledger/kinds.ts'
import { isStaff, nobodySets } from '../staff/access.ts'
import { label } from '../translations/label.ts'
import { toObject } from '../values/toObject.ts'
import { readReleasedText } from './releasedTexts.ts'

type Form = keyof ReleasedText
type Reading = Parameters<FieldHook>[0]

/**
 * One form of the released text, beside the Lexical JSON and stored nowhere. It is of the live row, so that nothing
 * else can get out with it, and it is made only for those who ask: in GraphQL who selects it, in REST who names it in
 * `select` or `populate`, or reads one document by its id.
 */
const released =
  (form: Form): FieldHook =>
  (reading) => {
    const { collection, overrideAccess, req } = reading
    const value = reading.value as unknown
    const { id } = toObject(reading.data)
    if (overrideAccess || req.payloadAPI === 'local' || !collection) return value
    if (!isPublicCollection(collection.slug) || !isID(id)) return value
    const { slug } = collection
    const read = async (): Promise<unknown> =>
      (await readReleasedText({ id, collection: slug, req }))?.[form] ?? value ?? null
    // A function is called by GraphQL when its field is selected, and by nothing else.
    if (req.payloadAPI === 'GraphQL') return read
    return isAskedFor(reading) ? read() : value
  }

const isID = (id: unknown): id is number | string =>
  typeof id === 'string' || typeof id === 'number'

function isAskedFor({ collection, currentDepth, field, findMany, req }: Reading): boolean {
  const { populate, select } = toObject(req.query)
  const name = 'name' in field ? String(field.name) : ''
  const named = [select, toObject(populate)[collection?.slug ?? '']].some(
    (asked) => toObject(asked)[name] === true,
  )
  const isTheOne = !findMany && (currentDepth ?? 1) <= 1 && req.routeParams?.id !== undefined
  // The desk's own forms read and save by id: what is public already is no part of a draft.
  return named || (isTheOne && !isStaff(req))
}

const shown = {
  access: { create: nobodySets, update: nobodySets },
  admin: { disabled: true, disableListColumn: true, disableListFilter: true },
  virtual: true,
} as const

const htmlField: Field = {
  ...shown,
  name: 'html',
  type: 'textarea',
  hooks: { afterRead: [released('html')] },
  label: label('正文 HTML', 'Text as HTML'),
  validate: () => true,
}

const plainTextField: Field = {
  ...shown,
  name: 'plainText',
  type: 'textarea',
  hooks: { afterRead: [released('plainText')] },
  label: label('纯文本', 'Plain text'),
  validate: () => true,
}

/** Sections with their texts, where the document itself keeps none. */
const sectionsField: Field = {
  ...shown,
  name: 'sections',
  type: 'json',
  hooks: { afterRead: [released('sections')] },
  label: label('章节', 'Sections'),
  validate: () => true,
}

/** The released text in the forms that programs read, of a collection that keeps no sections of its own. */
export const releasedTextFields: Field[] = [htmlField, plainTextField, sectionsField]

/** The same beside sections that are kept for their anchors; those get their texts by `withReleasedSections`. */
export const releasedTextFieldsOnly: Field[] = [htmlField, plainTextField]

/** Gives the kept sections of a speech their released texts, for those who ask. */
export const withReleasedSections: FieldHook = released('sections')
