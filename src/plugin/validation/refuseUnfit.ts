import type {
  CollectionBeforeChangeHook,
  CollectionConfig,
  FlattenedField,
  GlobalBeforeChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload'

import { getTranslation } from '@payloadcms/translations'

import { isPublicCollection } from '../../domain/ledger/kinds.ts'
import { fitText } from '../../domain/text/fitText.ts'
import { protectTimestamps } from '../http/protectTimestamps.ts'
import { translate } from '../translations/messages.ts'
import { toApiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'
import { findUnfitIn, isPlain, describeUnfit } from './describeUnfit.ts'
import { flattenLines } from './flattenLines.ts'

/**
 * A collection that keeps no text with a character which no text may hold, and of which the system alone says when
 * something was saved. Both come before every other hook: before anything is derived, or asked of the database.
 */
export const withFitText = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [refuseUnfit, ...(collection.hooks?.beforeChange ?? [])],
    beforeOperation: [protectTimestamps, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

/** The same for settings. */
export const withFitWords = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeChange: [refuseUnfitSettings, ...(global.hooks?.beforeChange ?? [])],
  },
})

const refuseUnfit: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const isOwnCode = req.payloadAPI === 'local' && !isPublicCollection(collection.slug)
  const fields = collection.flattenedFields
  const next = toObject(data)
  // What is released is what was signed, to the character.
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
 * What code of the house writes for people, a notice or a letter, and what is read from a manuscript, is cut from other
 * text and cleaned; what somebody sends is refused, with the field and the place. What stands there already is let be:
 * `refuseNewFaults` says it.
 */
function keepFit({ data, fields, isOwnCode, old, req }: Input): Record<string, unknown> {
  if (!findUnfitIn(data)) return data
  if (isOwnCode || req.context.newsroomKeptAsRead === true) return toObject(fitted(data))
  const isSame = (name: string) => JSON.stringify(data[name]) === JSON.stringify(old[name])
  const sentences = Object.keys(data).flatMap((name) => {
    const reason = isSame(name) ? undefined : describeUnfit({ [name]: data[name] }, req)
    if (reason === undefined) return []
    const field = fields.find((each) => each.name === name)
    const label = field && 'label' in field ? field.label : undefined
    const vars = { field: label ? getTranslation(label, req.i18n) : name, reason }
    return [translate(req, { key: 'editConflicts.invalid', vars })]
  })
  if (sentences.length > 0) throw toApiError({ message: sentences.join('\n'), status: 400 })
  return data
}

function fitted(value: unknown): unknown {
  if (typeof value === 'string') return fitText(value)
  if (Array.isArray(value)) return value.map(fitted)
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, fitted(inside)]))
}
