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

  const sentences = richTextFields(collection).flatMap(({ label, name }) =>
    checkRichText(Object.entries(data).find(([key]) => key === name)?.[1]).map((fault) =>
      describeTextFault(req, fault, getTranslation(label, req.i18n)),
    ),
  )
  if (sentences.length > 0) throw toApiError({ message: sentences.join('\n'), status: 400 })
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
