import type {
  CollectionBeforeChangeHook,
  CollectionConfig,
  FlattenedField,
  GlobalBeforeChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'

import { isPublicCollection } from '../../domain/ledger/kinds.ts'
import { dropUnseen, fitText } from '../../domain/text/fitText.ts'
import { labelOfName } from '../documents/fieldLabel.ts'
import { labelOf, pathOf } from '../documents/place.ts'
import { walkFields } from '../documents/walkFields.ts'
import { protectTimestamps } from '../http/protectTimestamps.ts'
import { fieldsError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'
import { findUnfitIn, isPlain, describeUnfit } from './describeUnfit.ts'
import { fitDateFilters } from './fitDateFilters.ts'
import { fitDates } from './fitDates.ts'
import { flattenLines } from './flattenLines.ts'
import { refuseUnread, refuseUnreadSettings } from './refuseUnread.ts'

/**
 * Adds hooks that refuse forbidden characters and what is no text, store dates as what they are and keep timestamps in
 * the system's hands.
 * They come before every other hook, before anything is derived or queried.
 */
export const withFitText = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [refuseUnfit, ...(collection.hooks?.beforeChange ?? [])],
    // Filters by dates are read once their number and their operators have been looked at.
    beforeOperation: [
      protectTimestamps,
      ...(collection.hooks?.beforeOperation ?? []),
      fitDateFilters,
    ],
    beforeValidate: [refuseUnread, fitDates, ...(collection.hooks?.beforeValidate ?? [])],
  },
})

/** Adds the hooks that refuse forbidden characters and what is no text to a global. */
export const withFitWords = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeChange: [refuseUnfitSettings, ...(global.hooks?.beforeChange ?? [])],
    beforeValidate: [refuseUnreadSettings, ...(global.hooks?.beforeValidate ?? [])],
  },
})

const refuseUnfit: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const isOwnCode = req.payloadAPI === 'local' && !isPublicCollection(collection.slug)
  const fields = collection.flattenedFields
  const next = toObject(data)
  // A release keeps what was signed, to the character.
  const kept = isOwnCode || next._status === 'published' ? next : flattenLines(next, fields)
  return keepFit({ data: kept, fields, isOwnCode, old: toObject(originalDoc), req })
}

const refuseUnfitSettings: GlobalBeforeChangeHook = ({ data, global, originalDoc, req }) =>
  keepFit({
    data: flattenLines(toObject(data), global.flattenedFields),
    fields: global.flattenedFields,
    isOwnCode: false,
    old: toObject(originalDoc),
    req,
  })

type Input = {
  data: Record<string, unknown>
  fields: readonly FlattenedField[]
  isOwnCode: boolean
  old: Record<string, unknown>
  req: PayloadRequest
}

/**
 * Cleans or refuses text with forbidden characters. Text that the plugin writes (notifications, mail) or reads from a
 * manuscript is cleaned; text that somebody sends is refused, with field and place. What prints as nothing is removed
 * from what is sent: nobody could find it. Stored text stays: `refuseNewFaults` reports it.
 */
function keepFit({ data: sent, fields, isOwnCode, old, req }: Input): Record<string, unknown> {
  const isSame = (name: string) => JSON.stringify(sent[name]) === JSON.stringify(old[name])
  const isKept = (name: string) => isOwnCode || isSame(name) || sent._status === 'published'
  const data = Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [
      name,
      isKept(name) ? value : mapText(value, dropUnseen),
    ]),
  )
  if (!findUnfitIn(data)) return data
  if (isOwnCode || req.context.newsroomKeptAsRead === true) return toObject(mapText(data, fitText))
  const changed = Object.fromEntries(Object.entries(data).filter(([name]) => !isSame(name)))
  const errors = unfitFields({ data: changed, fields, req })
  if (errors.length === 0) return data
  throw fieldsError(req, errors)
}

/** Fields with forbidden characters, in the form of Payload's own validation errors; else what no field holds. */
function unfitFields({ data, fields, req }: Pick<Input, 'data' | 'fields' | 'req'>) {
  const toError = (value: unknown, place: { label: string; path: string }) => {
    const message = describeUnfit(value, req)
    return message === undefined ? [] : [{ ...place, message }]
  }
  const found = [...walkFields(fields, data, { skip: ({ name }, row) => !(name in row) })].flatMap(
    ({ at, field, value }) =>
      isNest(field) ? [] : toError(value, { label: labelOf(at, req), path: pathOf(at) }),
  )
  return found.length > 0
    ? found
    : Object.entries(data).flatMap(([name, value]) =>
        toError({ [name]: value }, { label: labelOfName(fields, name, req), path: name }),
      )
}

const isNest = ({ type }: FlattenedField): boolean =>
  type === 'array' || type === 'blocks' || type === 'group' || type === 'tab'

function mapText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => mapText(each, change))
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [name, mapText(inside, change)]),
  )
}
