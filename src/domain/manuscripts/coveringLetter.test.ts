import { describe, expect, it } from 'vitest'

import { parsePlainText } from './parsePlainText.ts'
import { itemsOf, readManuscript } from './readManuscript.ts'

const story = `柳浦县部署防汛
本报讯（记者 顾南桥）6月3日，柳浦县召开防汛工作会议。县长沈惟清主持会议并讲话。`

const read = (text: string) => {
  const items = itemsOf(readManuscript({ paragraphs: parsePlainText(text) }))
  return items.map(({ report }) => ({
    bylines: report?.bylines.map(({ value }) => value),
    headline: report?.headline?.value,
    hosts: report?.hosts.map(({ value }) => value.name),
  }))
}

describe('a letter to the newsroom in one file with the text', () => {
  it.each([
    {
      name: 'above it',
      text: `编辑同志：\n现将我县会议消息一则发来，请审阅刊用。\n此致\n敬礼！\n柳浦县委宣传部 苏砚秋\n6月3日\n\n${story}`,
    },
    {
      name: 'with good wishes in its address',
      text: `值班编辑好：\n我县会议昨天开完了，发上消息一篇，请查收。\n\n${story}`,
    },
    {
      name: 'under a word of its own',
      text: `来信\n编辑部：\n寄上稿件一篇，望采用。\n通讯员 苏砚秋\n\n${story}`,
    },
    {
      name: 'with a postscript',
      text: `主编老师：\n您好！消息一篇呈上，盼编发。\n祝编安！\n${story}\n附言：人名均已核对。\n联系电话：0570-1234567`,
    },
  ])('leaves nothing in the fields: $name', ({ text }) => {
    expect(read(text)).toEqual([
      { bylines: ['顾南桥'], headline: '柳浦县部署防汛', hosts: ['沈惟清'] },
    ])
  })

  it('stays the text where nothing goes with it', () => {
    const letter = '编辑同志：\n您好！\n我家门前的路灯坏了三个月，请刊登此信。'
    const { leftOut } = readManuscript({ paragraphs: parsePlainText(letter) })
    expect(leftOut.map(({ value }) => value)).not.toContain(
      '我家门前的路灯坏了三个月，请刊登此信。',
    )
  })
})
