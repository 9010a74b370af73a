import { describe, expect, it } from 'vitest'

import { parsePlainText } from './parsePlainText.ts'
import { itemsOf, readManuscript } from './readManuscript.ts'
import { toTruth } from './toTruth.ts'

const read = (...lines: readonly string[]) =>
  itemsOf(readManuscript({ paragraphs: parsePlainText(lines.join('\n')) })).map(toTruth)

describe('a sheet of minutes', () => {
  const [minutes] = read(
    '榆港县人民政府',
    '专 题 会 议 纪 要',
    '〔2026〕7号',
    '榆港县人民政府办公室　　　　2026年5月8日',
    '关于滨河步道建设有关问题的专题会议纪要',
    '时　间：2026年5月6日上午9:30',
    '地　点：县政府三楼会议室',
    '主　持：副县长 滕立夏',
    '出　席：县政府办 卢 静、县住建局 尤国栋、古渡街道 施远航；县水务局 柏青山',
    '列　席：榆水公司 裴子昂、渡口站站长 戚小满',
    '记　录：管小蝶',
    '会议听取了进度汇报，议定事项如下。',
  )
  it('takes who stands behind an organ for one who came from it', () => {
    expect(minutes).toMatchObject({
      attendees: ['卢静', '尤国栋', '施远航', '柏青山'],
      host: ['滕立夏'],
      observers: ['裴子昂', '戚小满'],
    })
  })
  it('takes the title below the number of the paper for the headline', () => {
    expect(minutes).toMatchObject({
      headline: '关于滨河步道建设有关问题的专题会议纪要',
      meetingName: '关于滨河步道建设有关问题的专题会议',
    })
  })
})

describe('a table above the text', () => {
  it('is its table, the row of the sum included', () => {
    const [report] = read(
      '芦汀市第五届人民代表大会第三次会议',
      '代表团\t应到\t实到\t请假\t团长',
      '南岸区\t40\t39\t1\t尤国栋',
      '北岸区\t38\t38\t0\t戚小满',
      '合计\t78\t77\t1\t',
      '芦汀市第五届人民代表大会第三次会议2月3日上午在市大剧院开幕。尤国栋主持大会。',
    )
    expect(report).toMatchObject({
      attendanceTable: [
        ['代表团', '应到', '实到', '请假', '团长'],
        ['南岸区', '40', '39', '1', '尤国栋'],
        ['北岸区', '38', '38', '0', '戚小满'],
        ['合计', '78', '77', '1', ''],
      ],
      headline: '芦汀市第五届人民代表大会第三次会议',
      venue: '市大剧院',
    })
  })
})

describe('lines that desks and sites mark', () => {
  it('reads kicker and headline by their labels', () => {
    const [report] = read(
      '【引】不念稿子 只说实话',
      '【题】柳堤县请企业家喝茶',
      '本报讯（记者 卢静）3月2日，柳堤县召开企业家座谈会，县长尤国栋主持。',
    )
    expect(report).toMatchObject({ headline: '柳堤县请企业家喝茶', kicker: '不念稿子 只说实话' })
  })
  it('parts a slogan, the headline and the line-up of one line', () => {
    const [report] = read(
      '实干笃行开新篇 市委人大工作会议召开 尤国栋讲话 施远航主持',
      '本报讯（记者 卢静）3月2日，市委人大工作会议在市会议中心召开。市委书记尤国栋讲话，市长施远航主持会议。',
      '尤国栋强调，要把代表建议办好。',
    )
    expect(report).toMatchObject({
      headline: '市委人大工作会议召开',
      kicker: '实干笃行开新篇',
      subhead: '尤国栋讲话 施远航主持',
    })
  })
  it('parts the lines of a text that came in one', () => {
    const [report] = read(
      '柳堤镇六届人大二次会议召开 镇党委书记尤国栋讲话 镇网讯（通讯员 卢静 摄影 裴子昂） 3月2日上午，柳堤镇第六届人民代表大会第二次会议在镇影剧院召开。尤国栋讲话。 责任编辑：戚小满 审核：施远航',
    )
    expect(report).toMatchObject({
      correspondents: ['卢静'],
      headline: '柳堤镇六届人大二次会议召开',
      otherCredits: { editor: ['戚小满'], photographer: ['裴子昂'], reviewer: ['施远航'] },
      subhead: '镇党委书记尤国栋讲话',
    })
  })
  it('leaves out where a text was passed on and what a site puts around it', () => {
    const [report] = read(
      '柳堤县人大网',
      '设为首页 | 加入收藏 | 繁體',
      '【转发】 人大宣传群(86)',
      '县九届人大常委会第五次会议召开',
      '3月2日，县九届人大常委会第五次会议召开。县人大常委会主任尤国栋主持会议。',
    )
    expect(report).toMatchObject({ headline: '县九届人大常委会第五次会议召开', kicker: null })
  })
})

describe('several briefs', () => {
  it('begins one at each mark, where each is signed', () => {
    const briefs = read(
      '一句话新闻',
      '△ 县科协第六次代表大会昨天闭幕，通过了工作报告。（卢静）',
      '△ 县法院前天举行新任人民陪审员宣誓仪式，二十人参加。（裴子昂）',
      '△ 全县春灌现场会5月3日召开，副县长尤国栋主持。（卢静）',
    )
    expect(briefs.map(({ reporters }) => reporters)).toEqual([['卢静'], ['裴子昂'], ['卢静']])
  })
})

describe('who did what', () => {
  const people = (sentence: string) => {
    const [report] = read(
      '县十届人大三次会议开幕',
      `1月9日，县第十届人民代表大会第三次会议开幕。${sentence}`,
    )
    return report
  }
  it.each([
    {
      name: 'reads a list behind 落座, and who came as invited',
      sentence:
        '在主席台前排落座的是县委、县政府的负责同志尤国栋、施远航、裴子昂。老领导戚大有、柏青山也应大会之邀来到会场。',
      told: { attendees: ['尤国栋', '施远航', '裴子昂', '戚大有', '柏青山'] },
    },
    {
      name: 'leaves the adverb before a verb out of a name',
      sentence: '代表尤国栋、施远航发言。老字号传人裴敏也作了发言。',
      told: { speakers: ['尤国栋', '施远航', '裴敏'] },
    },
    {
      name: 'takes what stands between 由 and the verb for a name',
      sentence: '会议由栾庆和主持。',
      told: { host: ['栾庆和'] },
    },
    {
      name: 'reads the office before a list of many',
      sentence: '出席大会的县委常委还有：尤国栋、施远航、裴子昂。',
      told: {
        people: ['尤国栋', '施远航', '裴子昂'].map((name) => ({ name, office: '县委常委' })),
      },
    },
    {
      name: 'does not take those who won something for whom the words behind name',
      sentence: '县政协主席尤国栋以及往届获奖者代表施远航参加典礼并为获奖者颁奖。',
      told: { attendees: ['尤国栋', '施远航'] },
    },
  ])('$name', ({ sentence, told }) => {
    expect(people(sentence)).toMatchObject(told)
  })
})

describe('a letter', () => {
  it('takes who signs it for its correspondent', () => {
    const [report] = read(
      '编辑老师：',
      '您好！寄上小稿一篇，请审阅。',
      '蒿岭镇召开第二十届人民代表大会第五次会议',
      '11月27日，蒿岭镇第二十届人民代表大会第五次会议在镇中学礼堂召开。会议由镇人大主席尤国栋主持。',
      '此致',
      '敬礼！',
      '通讯员 卢小凤（蒿岭镇广播站）',
      '11月28日',
    )
    expect(report).toMatchObject({ correspondents: ['卢小凤'], host: ['尤国栋'] })
  })
})
