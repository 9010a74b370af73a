import type { Field, FieldHook, PayloadRequest } from 'payload'

import type { ReleasedText } from '../../domain/ledger/releasedText.ts'

import { isPublicCollection } from '../../domain/ledger/kinds.ts'
import { isStaff, systemOnly } from '../staff/access.ts'
import { label } from '../translations/label.ts'
import { toObject } from '../values/toObject.ts'
import { readReleasedText } from './releasedTexts.ts'

type Form = keyof ReleasedText
type Reading = Parameters<FieldHook>[0]

/**
 * Virtual field with one form of the released text, beside the Lexical JSON. It reads the live row, so that nothing
 * unreleased can get out, and only on request: selected in GraphQL; in REST named in `select` or `populate`, or read by
 * the id of one document.
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
    const read = async (by: PayloadRequest): Promise<unknown> =>
      (await readReleasedText({ id, collection: slug, req: by }))?.[form] ?? value ?? null
    // GraphQL calls a function only when its field is selected, for a request that may be a later one.
    if (req.payloadAPI === 'GraphQL')
      return (_args: unknown, context: { readonly req: PayloadRequest }) => read(context.req)
    return isAskedFor(reading) ? read(req) : value
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
  // Forms of the panel read and save by id: released text is no part of a draft.
  return named || (isTheOne && !isStaff(req))
}

const shown = {
  access: systemOnly,
  admin: { disabled: true, disableListColumn: true, disableListFilter: true },
  virtual: true,
} as const

const virtualField = (
  name: Form,
  type: 'json' | 'textarea',
  words: ReturnType<typeof label>,
): Field => ({
  ...shown,
  name,
  type,
  hooks: { afterRead: [released(name)] },
  label: words,
  validate: () => true as const,
})

const htmlField = virtualField('html', 'textarea', label('正文 HTML', 'Text as HTML'))
const plainTextField = virtualField('plainText', 'textarea', label('纯文本', 'Plain text'))

/** Field for sections with their texts, where the collection stores none. */
const sectionsField = virtualField('sections', 'json', label('章节', 'Sections'))

/** Fields with the released text, for a collection that stores no sections. */
export const releasedTextFields: Field[] = [htmlField, plainTextField, sectionsField]

/**
 * Fields with the released text, for a collection that stores sections with anchors; `withReleasedSections` adds the
 * texts of those.
 */
export const releasedTextFieldsOnly: Field[] = [htmlField, plainTextField]

/** Adds the released texts to the stored sections of a speech, on request. */
export const withReleasedSections: FieldHook = released('sections')
