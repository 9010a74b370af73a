import type { PayloadRequest } from 'payload'

import type { RichTextFault, TextPlace } from '../../domain/rich-text/index.ts'

import { translate } from '../translations/messages.ts'

/** Describes a fault of a rich text, with the paragraph where an editor finds it. */
export const describeTextFault = (
  req: PayloadRequest,
  { at, detail, key }: RichTextFault,
  field: string,
): string => `${translate(req, { key, vars: { detail, field } })}${describePlace(req, at)}`

/** Phrase for the end of a message: which paragraph; empty for the text as a whole. */
export function describePlace(req: PayloadRequest, at: TextPlace | undefined): string {
  if (!at) return ''
  const { isAfter = false, number, words } = at
  const key = isAfter ? 'richText.after' : words === '' ? 'richText.atWordless' : 'richText.at'
  return translate(req, { key, vars: { number: String(number), words } })
}
