import type { CollectionBeforeOperationHook } from 'payload'

import { getTranslation } from '@payloadcms/translations'

import { checkRichText } from '../../domain/rich-text/checkRichText.ts'
import { refusalOf } from '../requests/refusal.ts'
import { say } from '../translations/words.ts'

/**
 * Refuses a text that holds what a news text may not, on every save, drafts included: a field's own `validate`
 * does not run on drafts, and walks by recursion.
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
    checkRichText(Object.entries(data).find(([key]) => key === name)?.[1]).map(({ detail, key }) =>
      say(req, { key, vars: { detail, field: getTranslation(label, req.i18n) } }),
    ),
  )
  if (sentences.length > 0) throw refusalOf({ message: sentences.join('\n'), status: 400 })
  return args
}

const richTextFields = ({
  flattenedFields,
}: Parameters<CollectionBeforeOperationHook>[0]['collection']) =>
  flattenedFields.flatMap((field) =>
    field.type === 'richText' ? [{ label: field.label || field.name, name: field.name }] : [],
  )
