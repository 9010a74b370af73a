import { expect, it } from 'vitest'

import { findSentenceEnds } from './englishSentences.ts'

const sentencesOf = (text: string): string[] => {
  const ends = findSentenceEnds(text)
  return ends.map((end, place) => text.slice(ends[place - 1] ?? 0, end).trim())
}

it.each([
  ['The plan failed. On Feb. 3 it came back.', ['The plan failed.', 'On Feb. 3 it came back.']],
  ['“We were laughed at.” Mr. J. R. Ames left.', ['“We were laughed at.”', 'Mr. J. R. Ames left.']],
  [
    'Doors open at 7 a.m. Sunday at St. Cyr Hall. All may come.',
    ['Doors open at 7 a.m. Sunday at St. Cyr Hall.', 'All may come.'],
  ],
  ['Is it so? Yes! It is 3.5 miles.', ['Is it so?', 'Yes!', 'It is 3.5 miles.']],
])('an abbreviation ends no sentence: %s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})
