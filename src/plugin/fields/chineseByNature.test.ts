import { describe, expect, it } from 'vitest'

import { chineseByNature } from './chineseByNature.ts'

const shows = (settings: object, name = 'licences') =>
  chineseByNature(name)(settings, {}, {} as never)

describe('a setting that is Chinese by nature', () => {
  it.each([
    { is: true, settings: { language: 'zh' } },
    { is: false, settings: { language: 'en' } },
    { is: false, settings: { language: 'en', licences: { icp: '', news: null } } },
    { is: true, settings: { language: 'en', licences: { icp: '澄ICP备00000000号' } } },
  ])('$settings: $is', ({ is, settings }) => {
    expect(shows(settings)).toBe(is)
  })

  it('is empty with a box that is not ticked', () => {
    const settings = { governmentTags: { areOn: false }, language: 'en' }
    expect(shows(settings, 'governmentTags')).toBe(false)
    expect(shows({ ...settings, governmentTags: { areOn: true } }, 'governmentTags')).toBe(true)
  })
})
