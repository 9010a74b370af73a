import type { PayloadRequest } from 'payload'

import type { RichTextFault, TextPlace } from '../../domain/rich-text/index.ts'

import { say } from '../translations/words.ts'

/** What is wrong in a text, in a sentence, and in which paragraph an editor finds it. */
export const sayTextFault = (
  req: PayloadRequest,
  { at, detail, key }: RichTextFault,
  field: string,
): string => `${say(req, { key, vars: { detail, field } })}${sayPlace(req, at)}`

/** Behind a sentence: in which paragraph; empty when it is the text as a whole. */
export function sayPlace(req: PayloadRequest, at: TextPlace | undefined): string {
  if (!at) return ''
  const { isAfter = false, number, words } = at
  const key = isAfter ? 'richText.after' : words === '' ? 'richText.atWordless' : 'richText.at'
  return say(req, { key, vars: { number: String(number), words } })
}
