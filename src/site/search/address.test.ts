import { expect, it } from 'vitest'

import { readSearch } from './address.ts'

it.each([
  [
    { from: '2026-11-10', to: '2026-11-20' },
    { from: '2026-11-10', to: '2026-11-20' },
  ],
  [
    { from: '2026-11-20', to: '2026-11-10' },
    { from: '2026-11-10', to: '2026-11-20' },
  ],
  [{ from: '2026-11-20', to: 'soon' }, { from: '2026-11-20' }],
  [{ from: '2026-13-40', to: '2026-11-10' }, { to: '2026-11-10' }],
])('reads the days of %o as %o', (query, days) => {
  expect(readSearch(query)).toEqual({ about: [], order: 'relevance', page: 1, typed: '', ...days })
})
