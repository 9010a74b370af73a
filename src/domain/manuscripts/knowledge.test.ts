import { describe, expect, it } from 'vitest'

import type { DeskWords } from './deskWords.ts'
import type { ManuscriptInput } from './readManuscript.ts'
import type { Register } from './register.ts'

import { noDeskWords } from './deskWords.ts'
import { parsePlainText } from './parsePlainText.ts'
import { itemsOf, readManuscript } from './readManuscript.ts'
import { noRegister } from './register.ts'

const read = (text: string, known: Omit<ManuscriptInput, 'paragraphs'> = {}) =>
  readManuscript({ ...known, paragraphs: parsePlainText(text) })

const registerOf = (...names: readonly string[]): Register => ({
  ...noRegister,
  people: names.map((name) => ({ id: name, name, offices: [] })),
})

const wordsOf = (words: Partial<DeskWords>): DeskWords => ({ ...noDeskWords, ...words })

describe('the register', () => {
  it.each([
    { field: 'hosts', name: '繁星', sentence: '繁星主持会议。' },
    { field: 'attendees', name: '楝花落', sentence: '楝花落充分了解情况后出席会议。' },
    { field: 'speakers', name: '沐晨曦雨', sentence: '沐晨曦雨在会上发言。' },
  ] as const)('confirms $name as one of $field', ({ field, name, sentence }) => {
    const text = `区里开会\n本报讯 2月18日下午，会议召开。\n${sentence}`
    const namesIn = ({ report }: ReturnType<typeof read>) =>
      report?.[field].map(({ value }) => value.name)
    expect(namesIn(read(text))).not.toEqual([name])
    expect(namesIn(read(text, { register: registerOf(name) }))).toEqual([name])
  })

  it('adds nobody whom the text does not name', () => {
    const text = '区里开会\n本报讯 2月18日下午，会议召开。\n区长许望舒主持会议。'
    const register = registerOf('许望', '罗绍棠', '会议', '下午')
    expect(read(text, { register }).officials).toEqual(read(text).officials)
  })

  it('does not take a common word for the person of that name', () => {
    const text =
      '区里开会\n本报讯 2月18日下午，会议召开。\n平安建设、文明创建和安全生产列席会议有关议程。'
    expect(read(text, { register: registerOf('平安', '文明', '安全') }).officials).toEqual([])
  })

  it('knows reporters however rare their names', () => {
    const register = {
      ...noRegister,
      reporters: [{ id: 'one', name: '院庭深', offices: [] }],
    }
    const text = '区里开会\n本报讯（记者 院庭深）2月18日下午，会议召开。'
    expect(read(text, { register }).report?.bylines.map(({ value }) => value)).toEqual(['院庭深'])
  })

  it('knows the name of a meeting that has no usual form', () => {
    const register: Register = {
      ...noRegister,
      meetings: [{ id: 'one', name: '棠浦村民夜话', organ: 'other', region: '棠浦' }],
    }
    const text = '棠浦村民夜话开讲\n本报讯 2月18日晚，棠浦村民夜话在渡口开讲。'
    expect(read(text).report?.meeting).toEqual([])
    expect(read(text, { register }).report?.meeting.map(({ value }) => value)).toMatchObject([
      { name: '棠浦村民夜话', organ: 'other', region: '棠浦' },
    ])
  })
})

describe("the newsroom's own words", () => {
  it('are agencies of a dateline', () => {
    const text = '渡口通航\n棠浦之声青石镇2月18日讯 渡口恢复通航。'
    const words = wordsOf({ agencies: ['棠浦之声'] })
    expect(read(text, { words }).report?.dateline[0]?.value).toMatchObject({
      agency: '棠浦之声',
      place: '青石镇',
    })
  })

  it('are names of apps, which belong to no text', () => {
    const text = '渡口通航\n来自看棠浦客户端\n本报讯 2月18日，渡口恢复通航。'
    const reading = read(text, { words: wordsOf({ clients: ['看棠浦'] }) })
    expect(reading.report?.subheads).toEqual([])
    expect(reading.leftOut.map(({ value }) => value)).toEqual(['来自看棠浦客户端'])
  })

  it('are words of roles', () => {
    const words = wordsOf({ creditRoles: [{ role: 'editor', word: '掌灯人' }] })
    const text = '渡口通航\n本报讯 2月18日，渡口恢复通航。\n掌灯人：顾南桥'
    expect(read(text, { words }).report?.credits.map(({ value }) => value)).toEqual([
      { name: '顾南桥', role: 'editor' },
    ])
  })

  it('are organs', () => {
    const words = wordsOf({ organs: [{ organ: 'other', word: '村民议事会' }] })
    const text = '议事会开会\n本报讯 2月18日下午，青石镇第二届村民议事会第三次会议在渡口召开。'
    expect(read(text, { words }).report?.meeting.map(({ value }) => value)).toMatchObject([
      { name: '青石镇第二届村民议事会第三次会议', organ: 'other', session: 3, term: 2 },
    ])
  })

  it('are predicates, whatever characters they have', () => {
    const text = '渡口通航\n本报讯 2月18日，渡口通航。\n区长许望舒捧场助阵。'
    const readWith = (word: string) =>
      read(text, {
        words: wordsOf({ predicates: [{ deed: 'attend', word }] }),
      }).report?.attendees.map(({ value }) => value.name)
    expect(readWith('捧场助阵')).toEqual(['许望舒'])
    expect(readWith('捧场(助)阵')).toEqual([])
    expect(readWith('捧场.阵')).toEqual([])
  })
})

describe('breaks that an editor makes', () => {
  const page = `区里开会
本报讯 2月18日，会议召开。
渡口通航
本报讯 2月19日，渡口通航。
村民说，心里踏实。`

  it('part and join items, each known by the paragraph with which it begins', () => {
    expect(itemsOf(read(page)).map(({ start }) => start)).toEqual([0, 2])
    const joined = read(page, { breaks: { join: [2], split: [] } })
    expect(itemsOf(joined).map(({ start }) => start)).toEqual([0])
    const parted = read(page, { breaks: { join: [], split: [4] } })
    expect(itemsOf(parted).map(({ start }) => start)).toEqual([0, 2, 4])
  })

  it('part what would be halves of a sentence', () => {
    const text = '区里开会\n本报讯 2月18日，会议召开，\n渡口通航了，大家都说好。'
    expect(read(text).joins).toHaveLength(1)
    const parted = read(text, { breaks: { join: [], split: [2] } })
    expect(parted.joins).toEqual([])
    expect(itemsOf(parted).map(({ start }) => start)).toEqual([0, 2])
  })
})
