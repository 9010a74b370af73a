import type { PayloadRequest } from 'payload'

import type { RichTextFault, TextPlace } from '../../domain/rich-text/index.ts'

import { translate } from '../translations/messages.ts'

/** What is wrong in a text, in a sentence, and in which paragraph an editor finds it. */
export const describeTextFault = (
  req: PayloadRequest,
  { at, detail, key }: RichTextFault,
  field: string,
): string => `${translate(req, { key, vars: { detail, field } })}${describePlace(req, at)}`

/** Behind a sentence: in which paragraph; empty when it is the text as a whole. */
export function describePlace(req: PayloadRequest, at: TextPlace | undefined): string {
  if (!at) return ''
  const { isAfter = false, number, words } = at
  const key = isAfter ? 'richText.after' : words === '' ? 'richText.atWordless' : 'richText.at'
  return translate(req, { key, vars: { number: String(number), words } })
}
