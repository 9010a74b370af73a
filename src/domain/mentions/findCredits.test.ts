import { describe, expect, it } from 'vitest'

import { findCredits } from './findCredits.ts'

const credited = (folded: string): readonly string[] =>
  findCredits({ folded }).people.map(({ name, role }) => `${role} ${name}`)

describe('findCredits', () => {
  it.each([
    { line: '记者 傅雪筠 通讯员 顾南桥', people: ['reporter 傅雪筠', 'correspondent 顾南桥'] },
    { line: '本报记者傅雪筠、顾南桥', people: ['reporter 傅雪筠', 'reporter 顾南桥'] },
    { line: '记者 张 三 实习生 李四光', people: ['reporter 张三', 'intern 李四光'] },
    { line: '责编:顾南桥  校对:范叶青', people: ['editor 顾南桥', 'proofreader 范叶青'] },
    { line: '【审核】方砚秋', people: ['reviewer 方砚秋'] },
    { line: '文字/傅雪筠 摄影/顾南桥', people: ['writer 傅雪筠', 'photographer 顾南桥'] },
    { line: '傅雪筠/文 顾南桥/图', people: ['reporter 傅雪筠', 'photographer 顾南桥'] },
    { line: '顾南桥 摄', people: ['photographer 顾南桥'] },
    { line: '□本报记者 沈怀秋 通讯员 雷思', people: ['reporter 沈怀秋', 'correspondent 雷思'] },
    { line: '本报记者 傅雪筠 整理', people: ['reporter 傅雪筠'] },
    { line: '(整理:傅雪筠)', people: ['writer 傅雪筠'] },
    { line: '编辑 和平 校对 乔木', people: ['editor 和平', 'proofreader 乔木'] },
    { line: '编辑:顾南桥 | 审核:滕学文', people: ['editor 顾南桥', 'reviewer 滕学文'] },
    { line: '李大文 文 滕学文 图', people: ['reporter 李大文', 'photographer 滕学文'] },
    { line: '摄影:顾南桥 时间:2026-01-16 阅读量:683', people: ['photographer 顾南桥'] },
    { line: '审核 | 滕学文', people: ['reviewer 滕学文'] },
    { line: '本栏编辑:秋实', people: ['editor 秋实'] },
    { line: '监制:韦伯渊', people: ['supervisor 韦伯渊'] },
  ])('reads $line', ({ line, people }) => {
    expect(credited(line)).toEqual(people)
    expect(findCredits({ folded: line }).isAll).toBe(true)
  })

  it('keeps where somebody is from', () => {
    expect(findCredits({ folded: '供稿:区人大办 顾南桥' }).people).toMatchObject([
      { affiliation: '区人大办', name: '顾南桥', role: 'supplier' },
    ])
  })

  it.each(['大会选举产生了编辑委员会', '记者来到湖边,看见渔船归来'])(
    'takes no line of the story for credits: %s',
    (line) => {
      expect(findCredits({ folded: line }).isAll).toBe(false)
    },
  )
})
