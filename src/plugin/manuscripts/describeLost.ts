import type { Language } from '../../domain/language/language.ts'
import type { Losses } from '../../domain/text/losses.ts'

import { describeLosses, listLosses } from '../../domain/text/losses.ts'
import { en } from '../translations/en.ts'
import { zh } from '../translations/zh.ts'

const words = { en: en.losses, zh: zh.losses } as const

/** One line about what was not taken in as it was; undefined when there is nothing to say. */
export function describeLost(lost: Losses, language: Language): string | undefined {
  if (listLosses(lost).length === 0) return undefined
  const { [language]: messages } = words
  const list = describeLosses({
    language,
    losses: lost,
    words: (kind, count) => messages[kind].replace('{{count}}', count),
  })
  return messages.kept.replace('{{list}}', list)
}
