import { describe, expect, it } from 'vitest'

import { languages } from '../../domain/language/index.ts'
import { deskNote } from './deskNote.ts'

const finding = (value: string) => ({ confidence: 1, end: 1, start: 0, value })
const doubted = [{ name: 'A', office: '' }]
const reading = (seams: number, lines: number) =>
  ({
    joins: Array.from({ length: seams }, () => finding('x')),
    leftOut: Array.from({ length: lines }, () => finding('7')),
  }) as unknown as Parameters<typeof deskNote>[0]['reading']

describe('the note on a draft', () => {
  it.each(languages)('is in the one language of the newsroom: %s', (language) => {
    const note = deskNote({ doubted, language, opening: '', reading: reading(5, 2), unshown: 3 })
    expect(/\p{Script=Han}/u.test(note)).toBe(language === 'zh')
    expect(/[a-z]/u.test(note)).toBe(language === 'en')
  })

  it('names what the draft has no field for, with what was said', () => {
    const unplaced = [{ label: '列席人员', values: ['区政协主席牟听雨', '管小满'] }]
    expect(deskNote({ doubted: [], language: 'zh', reading: reading(0, 0), unplaced })).toBe(
      '由来稿导入，请核对。\n成稿里没有对应栏目的内容，请另行处理：\n· 列席人员：区政协主席牟听雨、管小满',
    )
  })

  it('names those whom the manuscript gives another office', () => {
    const moved = [{ name: '乔云溪', office: '区委书记', onRecord: ['澄湖区区长', '区长'] }]
    expect(deskNote({ doubted: [], language: 'zh', moved, reading: reading(0, 0) })).toBe(
      '由来稿导入，请核对。\n来稿写的职务与人物资料不同，请看资料是否要改：\n· 区委书记乔云溪（人物资料：澄湖区区长）',
    )
  })

  it('counts one thing as one', () => {
    expect(deskNote({ doubted: [], language: 'en', reading: reading(1, 1) })).toBe(
      'Made from a manuscript; 1 broken paragraph was joined: please check.\n1 line of the manuscript went into no draft, please check:\n· 7',
    )
  })
})
