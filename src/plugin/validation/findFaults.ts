import type { FlattenedField, PayloadRequest } from 'payload'

import { getTranslation } from '@payloadcms/translations'

import type { FieldFault } from '../../domain/releases/fieldFault.ts'

import { isBlankText } from '../../domain/rich-text/isBlankText.ts'
import { isBlank } from '../../domain/text/isBlank.ts'
import { toObject } from '../values/toObject.ts'
import { describeTooLong } from './describeTooLong.ts'
import { describeUnfit } from './describeUnfit.ts'
import { findTextFaults } from './findTextFaults.ts'

/** Fault of one field that keeps a document from release. */
export type FoundFault = FieldFault & {
  /** Path as forms name the field: `sittings.1.venue`. */
  readonly path: string
  /** Identity of the fault, whichever row of the list it stands in. */
  readonly same: string
}

type Walk = {
  readonly collection: string
  readonly document: Readonly<Record<string, unknown>>
  readonly req: PayloadRequest
}

type Place = { readonly label: string; readonly path: readonly string[] }

/**
 * Validates every field as Payload does on publication, with the newsroom's own checks besides: the checks of a
 * release, without a release.
 *
 * @param document - whole, as its collection stores it, relations as ids
 */
export const findFaults = ({
  fields,
  ...walk
}: Walk & { fields: readonly FlattenedField[] }): Promise<FoundFault[]> =>
  inFields({ fields, place: { label: '', path: [] }, siblings: walk.document, walk })

type Level = {
  readonly fields: readonly FlattenedField[]
  readonly place: Place
  readonly siblings: Readonly<Record<string, unknown>>
  readonly walk: Walk
}

async function inFields({ fields, place, siblings, walk }: Level): Promise<FoundFault[]> {
  const faults: FoundFault[] = []
  for (const field of fields) {
    if (isAsked({ field, siblings, walk }))
      faults.push(
        ...(await inField({ field, place: below(place, field, walk.req), siblings, walk })),
      )
  }
  return faults
}

/**
 * Whether a field is checked: not Payload's own fields, not virtual ones, not those that the form hides as things
 * stand.
 */
function isAsked({
  field,
  siblings,
  walk: { document, req },
}: Omit<Level, 'fields' | 'place'> & { field: FlattenedField }): boolean {
  if (kept.has(field.name) || ('virtual' in field && Boolean(field.virtual))) return false
  const shows = 'admin' in field ? field.admin?.condition : undefined
  if (!shows) return true
  const about = { blockData: {}, operation: 'update' as const, path: [field.name], user: req.user }
  return shows(document, siblings, about)
}

const kept: ReadonlySet<string> = new Set(['_status', 'createdAt', 'deletedAt', 'id', 'updatedAt'])

const below = ({ label, path }: Place, field: FlattenedField, req: PayloadRequest): Place => {
  const own = 'label' in field && field.label ? getTranslation(field.label, req.i18n) : field.name
  return { label: label === '' ? own : `${label} › ${own}`, path: [...path, field.name] }
}

async function inField({
  field,
  place,
  siblings,
  walk,
}: Omit<Level, 'fields'> & { field: FlattenedField }): Promise<FoundFault[]> {
  const value = siblings[field.name]
  const faults = await ofValue({ field, place, siblings, walk })
  if (field.type === 'group') {
    const inside = toObject(value)
    return [
      ...faults,
      ...(await inFields({ fields: field.flattenedFields, place, siblings: inside, walk })),
    ]
  }
  if (field.type !== 'array' || !Array.isArray(value)) return faults
  for (const [index, row] of value.entries()) {
    const inRow = { label: `${place.label} ${index + 1}`, path: place.path }
    const inside = toObject(row)
    faults.push(
      ...(await inFields({ fields: field.flattenedFields, place: inRow, siblings: inside, walk })),
    )
  }
  return faults
}

async function ofValue(asked: Omit<Level, 'fields'> & { field: FlattenedField }) {
  const { field, place, siblings, walk } = asked
  const value = siblings[field.name]
  const toFault = (message: string, inText?: string): FoundFault => ({
    field: place.label,
    kind: 'invalid',
    message,
    path: place.path.join('.'),
    // A rich text is identified by its fault: another paragraph may have changed.
    same: JSON.stringify([
      place.path,
      inText ?? message,
      field.type === 'richText' ? null : (value ?? null),
    ]),
  })
  const own = field.type === 'richText' ? await findTextFaults(value, place.label, walk.req) : []
  // The editor's own validation recurses, and says less.
  const said = own.length > 0 ? undefined : await askBoth(asked)
  if (said !== undefined && (isEmpty(value) || said === walk.req.t('validation:required')))
    return [{ ...toFault(said), kind: 'missing' as const }]
  const isNested = field.type === 'array' || field.type === 'group'
  const unfit = isNested ? undefined : describeUnfit(value, walk.req)
  return [
    ...own.map(({ message, same }) => toFault(message, same)),
    ...[said, unfit].flatMap((message) => (message === undefined ? [] : [toFault(message)])),
  ]
}

const askBoth = async (asked: Parameters<typeof askField>[0]): Promise<string | undefined> =>
  sayUnseen(asked) ??
  describeTooLong(asked.field, asked.siblings[asked.field.name], asked.walk.req) ??
  (await askField(asked))

/** Reports a required value that shows nothing as missing: spaces of any width, a rule, a list without words. */
function sayUnseen({
  field,
  siblings,
  walk,
}: Omit<Level, 'fields' | 'place'> & { field: FlattenedField }): string | undefined {
  if (!('required' in field) || field.required !== true) return undefined
  const value = siblings[field.name]
  const isUnseen = field.type === 'richText' ? isBlankText(value) : isBlank(String(value))
  const isText = field.type === 'text' || field.type === 'textarea' || field.type === 'richText'
  return isText && isUnseen ? walk.req.t('validation:required') : undefined
}

/** Message of the field's own validation; `undefined` when the value passes. */
async function askField({
  field,
  place,
  siblings,
  walk: { collection, document, req },
}: Omit<Level, 'fields'> & { field: FlattenedField }): Promise<string | undefined> {
  if (!('validate' in field) || typeof field.validate !== 'function') return undefined
  // Calls every type of field with what its validation needs.
  const validate = field.validate as (value: unknown, about: object) => unknown
  const answer = await validate(siblings[field.name], {
    ...field,
    blockData: {},
    ...(collection !== 'site-settings' && { collectionSlug: collection }),
    data: document,
    event: 'submit',
    id: document.id,
    operation: 'update',
    // Validation is about the text, whoever asks.
    overrideAccess: true,
    path: place.path,
    preferences: { fields: {} },
    req,
    siblingData: siblings,
  })
  return typeof answer === 'string' ? answer : undefined
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)
