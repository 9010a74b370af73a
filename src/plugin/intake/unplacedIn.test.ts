import { describe, expect, it } from 'vitest'

import { readManuscript } from '../../domain/manuscripts/index.ts'
import { parsePlainText } from '../../domain/manuscripts/parsePlainText.ts'
import { unplacedIn } from './unplacedIn.ts'

const reading = readManuscript({
  paragraphs: parsePlainText(`澄湖区十七届人大三次会议闭幕
本报讯（记者 农知微）1月9日，澄湖区第十七届人民代表大会第三次会议在区会议中心闭幕。大会执行主席覃小禾主持会议。区政协主席牟听雨列席会议。
责任编辑：阮青禾 校对：蓝一舟 审核：苗若溪 实习生：管小满`),
})
const unplaced = (meeting: { isNew: boolean } | undefined) =>
  unplacedIn({ document: 'report', hasPictures: false, item: reading, meeting })

describe('what a draft has no field for', () => {
  it('is credits of other roles, and who sat in', () => {
    expect(unplaced({ isNew: true })).toEqual([
      { label: 'manuscript.choice.reviewer', values: ['苗若溪'] },
      { label: 'manuscript.choice.intern', values: ['管小满'] },
      { label: 'manuscript.fields.observers', values: ['区政协主席牟听雨'] },
    ])
  })

  it('is the proceedings, too, where the report is of no meeting on record', () => {
    expect(unplaced(undefined)).toContainEqual({
      label: 'manuscript.fields.venue',
      values: ['区会议中心'],
    })
  })
})
