import { describe, expect, it } from 'vitest'

import { composeBody } from './composeBody.ts'

const cell = (row: number, column: number, text: string) => ({
  cell: { column, row, table: 0 },
  text,
})
const textOf = (paragraphs: Parameters<typeof composeBody>[1]) =>
  composeBody(
    paragraphs.map((_, at) => at),
    paragraphs,
  ).blocks.map(({ text }) => text)

describe('the text of a document', () => {
  it('has a row of a table as one paragraph, and the cells of a column apart', () => {
    expect(
      textOf([
        { text: '各代表团到会情况如下。' },
        ...[cell(0, 0, '代表团'), cell(0, 1, '应到'), cell(0, 2, '实到')],
        ...[cell(1, 0, '澄湖镇'), cell(1, 1, '31'), cell(1, 2, '30')],
        ...[cell(2, 0, '列席'), cell(2, 1, '农卫东'), cell(2, 1, '覃小禾')],
        { text: '会议随后分组讨论。' },
      ]),
    ).toEqual([
      '各代表团到会情况如下。',
      '代表团　应到　实到',
      '澄湖镇　31　30',
      '列席　农卫东、覃小禾',
      '会议随后分组讨论。',
    ])
  })

  it('keeps the paragraphs of a table that only lays out a page', () => {
    const column = [cell(0, 0, '会议昨日举行。'), cell(0, 0, '代表们分组讨论。')]
    expect(textOf(column)).toEqual(['会议昨日举行。', '代表们分组讨论。'])
    expect(textOf([...column, cell(0, 1, '图为会场')])).toEqual([
      '会议昨日举行。',
      '代表们分组讨论。',
      '图为会场',
    ])
  })
})
