import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isSlug, slugOf } from './slug.ts'

describe('slugOf', () => {
  it.each([
    {
      name: 'spells a Chinese headline',
      slug: '20260109-lin-du-qu-ren-da-bi-mu',
      words: '临渡区人大闭幕',
    },
    {
      name: 'keeps Latin letters and figures',
      slug: '20260109-2026-nian-gdp-mu-biao',
      words: '2026年GDP目标',
    },
    { name: 'spells ü as v', slug: '20260109-lv-ye', words: '绿野' },
    {
      name: 'spells letters with a stroke',
      slug: '20260109-lukasz-orsted',
      words: 'Łukasz Ørsted',
    },
    { name: 'has ligatures', slug: '20260109-aesir-strasse', words: 'Æsir, Straße' },
    {
      name: 'knows no apostrophe',
      slug: '20260109-odeas-months-rent',
      words: "O’Dea's month’s rent",
    },
    {
      name: 'takes an abbreviation whole',
      slug: '20260109-us-law-at-7-pm',
      words: 'U.S. law at 7 p.m.',
    },
    { name: 'is never empty', slug: '20260109-report', words: '——！' },
  ])('$name', ({ slug, words }) => {
    expect(slugOf({ day: '2026-01-09', fallback: 'report', words })).toBe(slug)
  })

  it.each([
    { slug: 'shan-ruo-xi', words: '单若溪' },
    { slug: 'ou-yang-qian', words: '欧阳骞' },
    { slug: 'qiu-yi', words: '仇屹' },
  ])('reads the surname of $words as $slug', ({ slug, words }) => {
    expect(slugOf({ fallback: 'person', isName: true, words })).toBe(slug)
  })

  it('is always a slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(isSlug(slugOf({ day: '2026-01-09', fallback: 'report', words }))).toBe(true)
      }),
    )
  })
})
