import type { Language } from '../language/language.ts'
import type { Refusal } from './refusal.ts'

import { formsOf } from '../language/index.ts'
import { formatMinute } from '../time/clock.ts'

type Input = Required<Pick<Refusal, 'vars'>> & {
  readonly language: Language
  /** IANA name of the newsroom's zone. */
  readonly timeZone: string
}

/** Writes out what fills the gaps of a refusal: its time by the newsroom's clock, its lists with the language's commas. */
export function refusalVars({ language, timeZone, vars }: Input): Record<string, string> {
  const { list } = formsOf(language)
  const written = Object.entries(vars).map(([name, value]): [string, string] => {
    if (name === 'time') return [name, formatMinute({ instant: value, timeZone })]
    return [name, lists.has(name) ? list(value.split('、')) : value]
  })
  return Object.fromEntries(written)
}

/** Variables that hold several names, with the Chinese comma between them. */
const lists: ReadonlySet<string> = new Set(['stages', 'what', 'who'])
