import { describe, expect, it } from 'vitest'

import { classify } from './layOut.ts'
import { parsePlainText } from './parsePlainText.ts'
import { readAttendanceTable, readAttendanceTotals, readRoll } from './readTable.ts'

const linesOf = (text: string) => classify(parsePlainText(text))
const rowsIn = (text: string) => readAttendanceTable(linesOf(text)).map(({ value }) => value)

describe('tables that count who came', () => {
  it.each([
    '代表团\t应到\t实到\n城关\t21\t20\n石坪\t18\t18',
    '| 代表团 | 应到 | 实到 |\n| 城关 | 21 | 20 |\n| 石坪 | 18 | 18 |',
  ])('are rows of cells in %s', (text) => {
    expect(rowsIn(text)).toEqual([
      ['代表团', '应到', '实到'],
      ['城关', '21', '20'],
      ['石坪', '18', '18'],
    ])
  })

  it('are no other tables, and no single line', () => {
    expect(rowsIn('项目\t金额\n修渠\t20万元')).toEqual([])
    expect(rowsIn('代表团\t应到\t实到')).toEqual([])
  })

  it('may be cells of a document', () => {
    const words = ['姓名', '出席', '甲', '是']
    const cells = words.map((text, at) => ({
      cell: { column: at % 2, row: Math.floor(at / 2), table: 0 },
      text,
    }))
    const [names, first] = readAttendanceTable(classify(cells))
    expect([names?.value, first?.value]).toEqual([
      ['姓名', '出席'],
      ['甲', '是'],
    ])
  })

  it('say how many came in all, where a row adds up', () => {
    const text = '代表团\t应到\t实到\t缺席\n城关\t21\t20\t1\n石坪\t18\t18\t0\n合计\t39\t38\t1'
    const [total] = readAttendanceTotals(linesOf(text))
    expect(total?.value).toMatchObject({ absent: 1, due: 39, present: 38 })
    expect(total?.source.paragraph).toBe(3)
    expect(readAttendanceTotals(linesOf('代表团\t应到\n城关\t21\n石坪\t18'))).toEqual([])
  })
})

describe('rolls', () => {
  const roll = '姓名\t职务\t出席情况\n许望舒\t主任\t出席\n程以宁\t副主任\t请假\n卓玛\t委员\t出席'

  it('name people with their offices, and who came', () => {
    const { named, present } = readRoll(linesOf(roll))
    expect(named.map(({ value: { name, office } }) => `${office} ${name}`)).toEqual([
      '主任 许望舒',
      '副主任 程以宁',
      '委员 卓玛',
    ])
    expect(present.map(({ value }) => value.name)).toEqual(['许望舒', '卓玛'])
  })

  it('are no tables without names', () => {
    expect(readRoll(linesOf('代表团\t应到\t实到\n城关\t21\t20')).named).toEqual([])
    expect(readRoll(linesOf('姓名\t电话\n待定\t0570')).named).toEqual([])
  })
})
