import type { TextRange } from '../text/textRange.ts'
import type { Knowledge } from './knowledge.ts'
import type { Paragraph } from './manuscript.ts'
import type { Many } from './reading.ts'
import type { NamedPerson } from './reading.ts'

import { hideBrackets, isLikelyName, mayBeListed, spellName } from '../mentions/index.ts'
import { understand } from './findMatches.ts'

const LONGEST_LINE = 600
const SENTENCE = /[。!?;:“”《》]/u
/** A name printed apart: its characters, and blanks narrower than those between names. */
const WORD = /[^\s、,\u2060]+/gu
const CONFIDENCE = 0.8

type Word = TextRange & { readonly word: string }

/**
 * Names of a line that holds nothing else, in columns parted by blanks, tabs or `、`, with what is told of somebody in
 * brackets behind: `甲某（女）　乙 某　丙某某`. None where any word is no name.
 *
 * @param least - fewest names of such a line
 */
export function namesOfLine(
  paragraph: Paragraph,
  { names }: Pick<Knowledge, 'names'>,
  least: number,
): Many<NamedPerson> {
  const { folded } = paragraph
  const words = hideBrackets(folded)
  if (folded.length > LONGEST_LINE || SENTENCE.test(words)) return []
  const found = inWords(words)
  const isName = ({ word }: Word): boolean => {
    const name = spellName(word)
    return names.has(name) || isLikelyName(name) || mayBeListed(name)
  }
  const likely = found.filter(({ word }) => isLikelyName(spellName(word)) || names.has(spellName(word)))
  const areNames = found.length >= least && found.every(isName) && likely.length * 2 > found.length
  return areNames
    ? found.map(({ end, start, word }) =>
        understand({
          confidence: CONFIDENCE,
          paragraph,
          range: { end, start },
          value: { name: spellName(word), office: '' },
        }),
      )
    : []
}

/** Words of a line; single characters with one blank between are those of one name. */
function inWords(folded: string): readonly Word[] {
  const words: Word[] = []
  for (const { index, 0: word } of folded.matchAll(WORD)) {
    const last = words.at(-1)
    const gap = last ? folded.slice(last.end, index) : ''
    if (last && isOneName({ gap, last: last.word, word }))
      words[words.length - 1] = { ...last, end: index + word.length, word: `${last.word}${word}` }
    else words.push({ end: index + word.length, start: index, word })
  }
  return words
}

const isOneName = ({
  gap,
  last,
  word,
}: {
  readonly gap: string
  readonly last: string
  readonly word: string
}): boolean =>
  Array.from(last).length === 1 && Array.from(word).length === 1 && /^[ \u3000]{1,2}$/u.test(gap)
