import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'

import { formsOf, languageOf } from '../../domain/language/index.ts'
import { formatMinute } from '../../domain/time/clock.ts'
import { translate } from '../translations/messages.ts'

type Input = {
  readonly refusal: Pick<Refusal, 'reason' | 'vars'>
  readonly req: PayloadRequest
  /** IANA name of the newsroom's zone. */
  readonly timeZone: string
}

/** Says a refusal in the caller's language: its time by the newsroom's clock, its lists with the language's commas. */
export function describeRefusal({ refusal: { reason, vars = {} }, req, timeZone }: Input): string {
  const { list } = formsOf(languageOf(req.i18n.language))
  const { time, ...others } = vars
  const written = Object.entries(others).map(([name, value]): [string, string] => [
    name,
    lists.has(name) ? list(value.split('、')) : value,
  ])
  return translate(req, {
    key: reason,
    vars: {
      ...Object.fromEntries(written),
      ...(time !== undefined && { time: formatMinute({ instant: time, timeZone }) }),
    },
  })
}

/** Variables that hold several names, with the Chinese comma between them. */
const lists: ReadonlySet<string> = new Set(['stages', 'what', 'who'])
