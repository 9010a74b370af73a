import type { CollectionBeforeOperationHook } from 'payload'

import { getTranslation } from '@payloadcms/translations'

import { checkRichText } from '../../domain/rich-text/checkRichText.ts'
import { fitRichText } from '../../domain/rich-text/fitRichText.ts'
import { toApiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'
import { describeTextFault } from './describeTextFault.ts'

/**
 * Refuses rich text with anything a news text may not hold, on every save, drafts included: a field's own `validate`
 * does not run on drafts, and recurses.
 */
export const refuseBadRichText: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data: unknown = 'data' in args ? args.data : undefined
  if (typeof data !== 'object' || data === null) return args

  const errors = richTextFields(collection).flatMap((field) => {
    const label = getTranslation(field.label, req.i18n)
    const value: unknown = toObject(data)[field.name]
    return checkRichText(value).map((fault) => ({
      label,
      message: describeTextFault(req, fault, label),
      path: field.name,
    }))
  })
  const message = errors.map((each) => each.message).join('\n')
  if (errors.length > 0) throw toApiError({ data: { errors }, message, status: 400 })
  return args
}

/**
 * Converts every saved text to the one grammar that page, sheet, search and exports read, so that nothing is stored,
 * signed and hashed that none of them shows. Stored texts stay as they are until the next save.
 */
export const fitTexts: CollectionBeforeOperationHook = ({ args, collection, operation }) =>
  operation === 'create' || operation === 'update' ? withFitTexts(args, collection) : args

function withFitTexts<Args>(
  args: Args,
  collection: Parameters<CollectionBeforeOperationHook>[0]['collection'],
): Args {
  const data = toObject(toObject(args).data)
  const fitted = richTextFields(collection).flatMap(({ name }) => {
    const text = fitRichText(data[name])
    return text === undefined ? [] : [[name, text] as const]
  })
  return fitted.length === 0 ? args : { ...args, data: { ...data, ...Object.fromEntries(fitted) } }
}

const richTextFields = ({
  flattenedFields,
}: Parameters<CollectionBeforeOperationHook>[0]['collection']) =>
  flattenedFields.flatMap((field) =>
    field.type === 'richText' ? [{ label: field.label || field.name, name: field.name }] : [],
  )
