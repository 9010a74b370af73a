import { describe, expect, it } from 'vitest'

import { findPeople } from './findPeople.ts'
import { PeopleFinder } from './peopleFinder.ts'

const runs = [
  '区委书记乔云溪',
  '区长闵和与区政协主席阙然出席',
  '石头主持会议',
  '马 达、金融、苗向阳',
  '和晓梅等在主席台就座',
  '会议听取了三项报告',
]
const names = new Set(['石头', '马达', '闵和', '金融'])

describe('PeopleFinder', () => {
  it('finds what findPeople finds, asked once or twice', () => {
    const finder = new PeopleFinder()
    for (const areExpected of [true, false])
      for (const folded of [...runs, ...runs])
        expect(finder.find({ areExpected, folded })).toEqual(findPeople({ areExpected, folded }))
  })

  it('finds more among more names, and the same in words that hold none of them', () => {
    const finder = new PeopleFinder(new Set(['阙然']))
    for (const folded of runs) finder.find({ folded })
    const more = finder.among(new Set(['阙然', ...names]))
    for (const folded of runs)
      expect(more.find({ folded })).toEqual(
        findPeople({ folded, known: new Set(['阙然', ...names]) }),
      )
    expect(more.find({ folded: '石头主持会议' }).people).not.toEqual(
      finder.find({ folded: '石头主持会议' }).people,
    )
  })
})
