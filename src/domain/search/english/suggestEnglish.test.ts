import { describe, expect, it } from 'vitest'

import { toNameList } from '../suggest.ts'
import {
  alikeEnglish,
  didYouMeanEnglish,
  suggestEnglishNames,
  toEnglishName,
} from './suggestEnglish.ts'

describe('English names', () => {
  const spelt = [
    { key: 'people:1', kind: 'person', label: 'Constance O’Rourke', path: '/people/1' },
    { key: 'people:2', kind: 'person', label: 'Nora Bellweather', path: '/people/2' },
    { key: 'people:3', kind: 'person', label: 'Linh Nguyễn', path: '/people/3' },
    { key: 'sections:1', kind: 'section', label: 'Harbor', path: '/sections/1' },
    { key: 'sections:2', kind: 'section', label: 'harbor', path: '/sections/2' },
  ].map(toEnglishName)

  it.each([
    { label: 'Constance O’Rourke', typed: 'const' },
    { label: 'Constance O’Rourke', typed: "o'ro" },
    { label: 'Nora Bellweather', typed: 'nor bell' },
    { label: 'Linh Nguyễn', typed: 'nguyen' },
    { label: 'Nora Bellweather', typed: 'what Nora Bellweather said' },
  ])('are suggested for $typed', ({ label, typed }) => {
    const found = suggestEnglishNames(toNameList(spelt), typed)
    expect(found.map((page) => page.label)).toEqual([label])
  })

  it.each([
    { found: ['Nora Bellweather'], typed: 'Belwether' },
    { found: ['Nora Bellweather'], typed: 'Norah Bellwether' },
    { found: ['Linh Nguyễn'], typed: 'Nguyan' },
    { found: ['Harbor'], typed: 'harbr' },
    { found: [], typed: 'Bellweather' },
    { found: [], typed: 'nobody' },
  ])('are meant by $typed: $found', ({ found, typed }) => {
    expect(didYouMeanEnglish(spelt, typed)).toEqual(found)
  })

  it.each([
    { better: ['harbor plan'], typed: 'habor plan' },
    { better: ['moderator'], typed: 'moderater' },
    { better: [], typed: 'harbor' },
    { better: undefined, typed: 'of' },
  ])('and words of titles by $typed: $better', ({ better, typed }) => {
    const alike = alikeEnglish(typed)
    expect(
      alike?.betterIn('Moderator rules on harbor plan').map((each) => each.toLowerCase()),
    ).toEqual(better)
  })
})
