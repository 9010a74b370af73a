import type { FlattenedField, PayloadRequest } from 'payload'

import type { FieldFault } from '../../domain/releases/fieldFault.ts'

import { isBlankText } from '../../domain/rich-text/isBlankText.ts'
import { isBlank } from '../../domain/text/isBlank.ts'
import { describeBadOption } from '../documents/describeBadOption.ts'
import { isVirtual, savedByPayload } from '../documents/payloadFields.ts'
import { labelOf, pathOf } from '../documents/place.ts'
import { walkFields } from '../documents/walkFields.ts'
import { translate } from '../translations/messages.ts'
import { describeUnfit } from './describeUnfit.ts'
import { describeUnread } from './describeUnread.ts'
import { findTextFaults } from './findTextFaults.ts'

/** Fault of one field that keeps a document from release. */
export type FoundFault = FieldFault & {
  /** Path as forms name the field, rows from 0: `sittings.1.venue`. A form would keep the mark of any other for ever. */
  readonly path: string
  /** Identity of the fault, whichever row of the list it stands in. */
  readonly same: string
}

type Walk = {
  readonly collection: string
  readonly document: Readonly<Record<string, unknown>>
  readonly req: PayloadRequest
}

/**
 * Validates every field as Payload does on publication, with the newsroom's own checks besides: the checks of a
 * release, without a release.
 *
 * @param document - whole, as its collection stores it, relations as ids
 */
export async function findFaults({
  fields,
  ...walk
}: Walk & { fields: readonly FlattenedField[] }): Promise<FoundFault[]> {
  const { document, req } = walk
  const faults: FoundFault[] = []
  for (const { at, field, row } of walkFields(fields, document, {
    skip: (each, siblings) => !isAsked({ field: each, siblings, walk }),
  })) {
    const names = at.flatMap((part) => (typeof part === 'number' ? [] : [part.name]))
    const place = { label: labelOf(at, req), names, path: pathOf(at) }
    faults.push(...(await ofValue({ field, place, siblings: row, walk })))
  }
  return faults
}

type Asked = {
  readonly field: FlattenedField
  readonly place: {
    readonly label: string
    /** Names of the fields, without the numbers of rows. */
    readonly names: readonly string[]
    /** As forms name the field. */
    readonly path: string
  }
  readonly siblings: Readonly<Record<string, unknown>>
  readonly walk: Walk
}

/**
 * Whether a field is checked: not Payload's own fields, not virtual ones, not those that the form hides as things
 * stand.
 */
function isAsked({ field, siblings, walk: { document, req } }: Omit<Asked, 'place'>): boolean {
  if (savedByPayload.has(field.name) || isVirtual(field)) return false
  const shows = 'admin' in field ? field.admin?.condition : undefined
  if (!shows) return true
  const about = { blockData: {}, operation: 'update' as const, path: [field.name], user: req.user }
  return shows(document, siblings, about)
}

async function ofValue(asked: Asked): Promise<FoundFault[]> {
  const { field, place, siblings, walk } = asked
  const value = siblings[field.name]
  const toFault = (message: string, inText?: string): FoundFault => ({
    field: place.label,
    kind: 'invalid',
    message,
    path: place.path,
    // A rich text is identified by its fault: another paragraph may have changed.
    same: JSON.stringify([
      place.names,
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

const askBoth = async (asked: Asked): Promise<string | undefined> =>
  sayUnseen(asked) ??
  describeTooLong(asked.field, asked.siblings[asked.field.name], asked.walk.req) ??
  describeUnread(asked.field, asked.siblings[asked.field.name], asked.walk.req) ??
  describeBadOption(asked.field, asked.siblings[asked.field.name], asked.walk.req) ??
  (await askField(asked))

/** Reports a required value that shows nothing as missing: spaces of any width, a rule, a list without words. */
function sayUnseen({ field, siblings, walk }: Omit<Asked, 'place'>): string | undefined {
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
}: Asked): Promise<string | undefined> {
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
    path: place.names,
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

/** Describes text that is too long for its field: the limit, and the length. */
function describeTooLong(
  field: FlattenedField,
  value: unknown,
  req: PayloadRequest,
): string | undefined {
  const most = 'maxLength' in field ? field.maxLength : undefined
  const values: unknown[] = Array.isArray(value) ? value : [value]
  // Counts as Payload does.
  const longest = Math.max(0, ...values.map((each) => (typeof each === 'string' ? each.length : 0)))
  if (most === undefined || longest <= most) return undefined
  const vars = { count: String(longest), most: String(most) }
  return translate(req, { key: 'text.tooLong', vars })
}
