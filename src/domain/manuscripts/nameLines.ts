import type { TextRange } from '../text/textRange.ts'
import type { Knowledge } from './knowledge.ts'
import type { Paragraph } from './manuscript.ts'
import type { Many, NamedPerson } from './reading.ts'

import { hideBrackets, isLikelyName, mayBeListed, spellName } from '../mentions/index.ts'
import { matchesOf } from '../text/matchesOf.ts'
import { understand } from './findMatches.ts'

const LONGEST_LINE = 600
const SENTENCE = /[。!?;:“”《》]/u
/** A name printed apart: its characters, and blanks narrower than those between names. */
const WORD = /[^\s、,\u2060]+/gu
const CONFIDENCE = 0.8

type Word = TextRange & { readonly word: string }

/**
 * Names of a line that holds nothing else, in columns parted by blanks, tabs or `、`, with what is told of somebody in
 * brackets behind: `甲某（女）  乙 某  丙某某`. None where any word is no name.
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
  const likely = found.filter(
    ({ word }) => isLikelyName(spellName(word)) || names.has(spellName(word)),
  )
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
  for (const { index, 0: word } of matchesOf(WORD, folded)) {
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

/** Fewest names of a line that is one of names by itself. */
const FEWEST = 3
/** Fewest names of a line below one of names. */
const FEWEST_BELOW = 1
/** A post alone in its line, above who holds it: `秘书长`. */
const POST_ALONE =
  /^(?:副?秘书长|主任委员|副主任委员|组\s?长|副组长|召集人|总监票人|监票人|总计票人|团\s?长|副团长)(?:\(\d{1,3}[名人]\))?:?$/u

/** Everybody whom lines of names list, as rolls of a presidium or of those who are praised do. */
export function readNameLines(body: readonly Paragraph[], knowledge: Knowledge): Many<NamedPerson> {
  let isBelow = false
  let post = ''
  return body.flatMap((line) => {
    const own = POST_ALONE.exec(line.folded.trim())?.[0].replace(/[(:].*$/u, '')
    const named =
      own === undefined ? namesOfLine(line, knowledge, isBelow ? FEWEST_BELOW : FEWEST) : []
    const office = post
    post = own === undefined && named.length > 0 ? post : spellName(own ?? '')
    isBelow = named.length > 0 || own !== undefined
    return named.map((each) => ({ ...each, value: { ...each.value, office } }))
  })
}
