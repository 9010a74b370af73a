import { describe, expect, it } from 'vitest'

import { printedOfficesOn } from './officesOn.ts'

const offices = [
  {
    from: '2021-03-02',
    organisation: '临渡区人民政府',
    rank: 3,
    title: '副区长',
    to: '2025-01-08',
  },
  { from: '2025-01-09', organisation: '临渡区人民政府', rank: 2, title: '区长' },
  { from: '2024-12-20', organisation: '中共临渡区委', rank: 1, title: '区委副书记' },
  { organisation: '临渡区慈善总会', title: '名誉会长', to: '2022-12-31' },
]

describe('printedOfficesOn', () => {
  it.each([
    {
      day: '2020-06-01',
      name: 'an office without a beginning has always been held',
      printed: '名誉会长',
    },
    { day: '2025-01-08', name: 'the last day still counts', printed: '区委副书记、副区长' },
    {
      day: '2025-01-09',
      name: 'the day of the election brings the new office',
      printed: '区委副书记、区长',
    },
    { day: '2022-01-01', name: 'an office without a rank comes last', printed: '副区长、名誉会长' },
  ])('$name', ({ day, printed }) => {
    expect(printedOfficesOn(offices, day)).toBe(printed)
  })

  it('prints nothing for someone who holds nothing', () => {
    expect(printedOfficesOn([], '2025-01-09')).toBeUndefined()
  })
})
