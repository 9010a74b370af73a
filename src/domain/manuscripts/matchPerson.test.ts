import { describe, expect, it } from 'vitest'

import type { RegisteredPerson } from './register.ts'

import { matchPerson } from './matchPerson.ts'

const people: readonly RegisteredPerson[] = [
  ['罗绍棠', '砚湖区委书记'],
  ['程以宁', '砚湖区政协主席'],
  ['傅南星', '砚湖区人大常委会主任'],
  ['顾长河', '砚湖区副区长'],
  ['柳知微', '砚湖区教育局局长'],
  ['欧阳澈', '砚湖区人民法院院长'],
  ['宋怀瑾', '白鹭镇党委书记'],
  ['梅若寒', '砚湖区总工会主席'],
  ['苏木', '砚湖区人民检察院检察长'],
  ['沈砚秋', '砚湖区第一中学校长'],
  ['阿依努尔·买买提', '砚湖区政协副主席'],
  ['贺兰山', '砚湖区财政局局长'],
].map(([name = '', office = ''], at) => ({ id: `p${at}`, name, offices: [office] }))

const match = (name: string, office: string, known = people) =>
  matchPerson({ known, person: { name, office } })

const swapped = (name: string): string => {
  const characters = Array.from(name)
  return [...characters.slice(0, -1), '瀛'].join('')
}

describe('sixty planted people', () => {
  it.each(people)('%o: on record with the office', ({ id, name, offices: [office = ''] }) => {
    expect(match(name, office)).toMatchObject({ chosen: id, is: 'known' })
    // As papers of the place print it.
    expect(match(name, office.replace('砚湖', ''))).toMatchObject({ chosen: id, is: 'known' })
    expect(match(name, '')).toMatchObject({ chosen: id, is: 'known' })
  })

  it.each(people)('%o: on record, and another person of the name', ({ id, name }) => {
    const found = match(name, '渡口县水务公司工程师')
    expect(found).toMatchObject({ candidates: [{ id }], is: 'ask', why: 'namesake' })
    expect(found.chosen).toBeUndefined()
  })

  it.each(people)('%o: one character off, in the same office', ({ id, name, offices }) => {
    expect(match(swapped(name), offices[0] ?? '')).toMatchObject({
      candidates: [{ id }],
      is: 'ask',
      why: 'oneCharacterOff',
    })
  })

  it.each(people)('%o: one character off, in another office', ({ name }) => {
    expect(match(swapped(name), '渡口县档案馆馆员')).toEqual({ candidates: [], is: 'new' })
  })

  it.each(people)('%o: one character off, with no office printed', ({ id, name }) => {
    const found = match(swapped(name), '')
    if (Array.from(name).length > 2)
      expect(found).toMatchObject({ candidates: [{ id }], is: 'ask', why: 'oneCharacterOff' })
    else expect(found).toEqual({ candidates: [], is: 'new' })
  })

  it('is one person in traditional and simplified characters', () => {
    expect(match('羅紹棠', '硯湖區委書記')).toMatchObject({ chosen: 'p0', is: 'known' })
    const known = [{ id: 'hk', name: '農衛東', offices: [] }]
    expect(match('农卫东', '', known)).toMatchObject({ chosen: 'hk', is: 'known' })
  })

  it.each(people)('%o: nobody on record', ({ name, offices }) => {
    expect(match(name, offices[0] ?? '', [])).toEqual({ candidates: [], is: 'new' })
  })
})

describe('an office that changed', () => {
  it('within one organisation is the same person, and told', () => {
    expect(match('傅南星', '砚湖区人大常委会副主任')).toMatchObject({
      chosen: 'p2',
      is: 'known',
      why: 'officeChanged',
    })
  })

  it('to another organisation is a question', () => {
    expect(match('顾长河', '砚湖区委书记')).toMatchObject({ candidates: [{ id: 'p3' }], is: 'ask' })
  })
})

describe('two of one name on record', () => {
  const two = [...people, { id: 'other', name: '罗绍棠', offices: ['白鹭镇中学教师'] }]

  it('are told apart by the office', () => {
    expect(match('罗绍棠', '白鹭镇中学教师', two)).toMatchObject({ chosen: 'other', is: 'known' })
    expect(match('罗绍棠', '区委书记', two)).toMatchObject({ chosen: 'p0', is: 'known' })
  })

  it('are a question without one', () => {
    const found = match('罗绍棠', '', two)
    expect(found.candidates.map(({ id }) => id)).toEqual(['p0', 'other'])
    expect(found).toMatchObject({ is: 'ask', why: 'namesake' })
  })
})

it('says that somebody of the name is in the other register', () => {
  expect(
    matchPerson({ known: [], otherNames: new Set(['陶然']), person: { name: '陶然', office: '' } }),
  ).toEqual({ candidates: [], is: 'new', why: 'otherRegister' })
})
