import { expect, it } from 'vitest'

import { matchesOf } from './matchesOf.ts'

it.each([
  [/[^、]+/gu, '甲、乙、丙'],
  [/(?=(?<title>书记|总支书记))/gu, '党总支书记𠮷书记'],
  [/x*/gu, '𠮷xx𠮷x'],
  [/没有/gu, '甲、乙'],
])('finds with %o in %s what matchAll finds', (pattern, text) => {
  const plain = (matches: Iterable<RegExpExecArray>) =>
    [...matches].map(({ 0: match, groups, index }) => ({ groups: { ...groups }, index, match }))
  expect(plain(matchesOf(pattern, text))).toEqual(plain(text.matchAll(pattern)))
  // A pattern is used again from the beginning.
  expect(plain(matchesOf(pattern, text))).toEqual(plain(text.matchAll(pattern)))
})
