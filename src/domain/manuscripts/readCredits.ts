import type { Paragraph, Understood } from './manuscript.ts'
import type { CreditReading, CreditRole } from './reading.ts'

import { findMatches, understand } from './findMatches.ts'
import { isPossibleName, spellName } from '../mentions/index.ts'

const ROLES: readonly { readonly pattern: RegExp; readonly role: CreditRole }[] = [
  { pattern: /^[【(]?(?:责任编辑|责编|编辑)[】::]\s*(?<name>[^()]{2,30})\)?$/dgu, role: 'editor' },
  { pattern: /^[【(]?校对[】::]\s*(?<name>[^()]{2,30})\)?$/dgu, role: 'proofreader' },
  {
    pattern: /^[【(]?(?:摄影|图片?|摄)[】::/]\s*(?<name>[^()]{2,30})\)?$/dgu,
    role: 'photographer',
  },
]

/** Reads editor, proofreader and photographer from credit lines (`责任编辑：甲`). */
export const readCredits = (
  paragraphs: readonly Paragraph[],
): readonly Understood<CreditReading>[] =>
  ROLES.flatMap(({ pattern, role }) =>
    findMatches(paragraphs, pattern).flatMap(({ paragraph, ranges }) => {
      const range = ranges['name']
      if (!range) return []
      const words = paragraph.folded.slice(range.start, range.end)
      return words.split(/[、,]|\s{1,}(?=\p{Script=Han}{2})/u).flatMap((part) => {
        const name = spellName(part)
        return isPossibleName(name)
          ? [understand({ confidence: 0.9, paragraph, range, value: { name, role } })]
          : []
      })
    }),
  )
