import { describe, expect, it } from 'vitest'

import { cutDateline } from './cutDateline.ts'
import { splitOffices } from './splitOffice.ts'

describe('splitOffices', () => {
  it.each([
    {
      office: '区人大常委会党组书记、主任',
      offices: ['区人大常委会 区人大常委会党组书记', '区人大常委会 区人大常委会主任'],
    },
    { office: '市委常委、区委书记', offices: ['市委 市委常委', '区委 区委书记'] },
    { office: '区委副书记、区长', offices: ['区委 区委副书记', '区政府 区长'] },
    { office: '区水务局局长', offices: ['区水务局 区水务局局长'] },
    { office: '', offices: [] },
  ])('parts $office', ({ office, offices }) => {
    expect(
      splitOffices(office).map(({ organisation, title }) => `${organisation} ${title}`),
    ).toEqual(offices)
  })
})

describe('cutDateline', () => {
  it.each([
    {
      dateline: '本报讯',
      story: '2月18日上午，大会闭幕。',
      text: '本报讯（记者 傅雪筠）2月18日上午，大会闭幕。',
    },
    { dateline: '本报讯', story: '入冬以来，码头结冰。', text: '本报讯 入冬以来，码头结冰。' },
    {
      dateline: '砚湖融媒1月9日讯',
      story: '会议开幕。',
      text: '砚湖融媒1月9日讯（全媒体记者 方觉晓、陶然）会议开幕。',
    },
    { dateline: '央广网消息', story: '会议开幕。', text: '央广网消息（早间新闻）：会议开幕。' },
    { dateline: undefined, story: '昨（12）日，大会开幕。', text: '昨（12）日，大会开幕。' },
    { dateline: undefined, story: '停电三天的渔村通电了。', text: '停电三天的渔村通电了。' },
  ])('cuts $dateline off', ({ dateline, story, text }) => {
    const cut = cutDateline(text)
    expect(cut.dateline).toBe(dateline)
    expect(text.slice(cut.start)).toBe(story)
  })
})
