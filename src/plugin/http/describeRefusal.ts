import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'

import { languageOf } from '../../domain/language/language.ts'
import { refusalVars } from '../../domain/releases/refusalVars.ts'
import { translate } from '../translations/messages.ts'

type Input = {
  readonly refusal: Pick<Refusal, 'reason' | 'vars'>
  readonly req: PayloadRequest
  /** IANA name of the newsroom's zone. */
  readonly timeZone: string
}

/** Describes a refusal in the caller's language. */
export function describeRefusal({ refusal: { reason, vars = {} }, req, timeZone }: Input): string {
  const language = languageOf(req.i18n.language)
  return translate(req, { key: reason, vars: refusalVars({ language, timeZone, vars }) })
}
