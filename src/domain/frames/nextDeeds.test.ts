import { expect, it } from 'vitest'

import { findPredicates, rowsOf } from './findPredicates.ts'
import { nextDeeds } from './nextDeeds.ts'

const rows = rowsOf([])
const clauses = ['会议由罗绍棠主持', '许望舒等', '程以宁出席', '会后合影'].map((words, at) => ({
  found: findPredicates(words, rows),
  index: at * 10,
}))

it('tells where the next clause with a deed begins', () => {
  expect(nextDeeds(clauses)).toEqual([20, 20, undefined, undefined])
  expect(nextDeeds([])).toEqual([])
})
