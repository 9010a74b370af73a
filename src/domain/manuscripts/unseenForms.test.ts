import { describe, expect, it } from 'vitest'

import { parsePlainText } from './parsePlainText.ts'
import { itemsOf, readManuscript } from './readManuscript.ts'
import { toTruth } from './toTruth.ts'

const read = (...lines: readonly string[]) =>
  itemsOf(readManuscript({ paragraphs: parsePlainText(lines.join('\n')) })).map(toTruth)

const peopleIn = ({ people }: Pick<ReturnType<typeof read>[number], 'people'>) =>
  people.map(({ name, office }) => (office === null ? name : `${office} ${name}`))

describe('minutes by form', () => {
  it('reads keys printed apart, several in a line, and names in the lines below a key', () => {
    const [minutes] = read(
      '会 议 纪 要',
      '〔2025〕9号',
      '柳堤镇人民政府办公室　　2025年3月6日',
      '时间：2025年3月5日　地点：镇政府二楼会议室　主 持 人：韦国华　记录：尤静',
      '出席人员：',
      '龚玉兰　滕大勇　邹 洋',
      '列　　席：庄晓岚（财政所所长）',
      '请　　假：卞之浩（病假）',
      '议题：',
      '一、研究春季造林工作',
      '二、审议停车管理办法',
      '会议议定事项如下：',
      '一、关于春季造林工作',
      '会议听取了汇报，决定安排专项资金20万元。',
      '二、关于停车管理办法',
      '会议审议通过了《柳堤镇停车管理办法》。',
      '分送：镇党委、人大，各办（所、中心）。',
    )
    expect(minutes).toMatchObject({
      attendees: ['龚玉兰', '滕大勇', '邹洋'],
      dateline: { date: '2025-03-05' },
      headline: '会 议 纪 要',
      host: ['韦国华'],
      observers: ['庄晓岚'],
      resolutions: ['《柳堤镇停车管理办法》'],
      sectionHeadings: ['关于春季造林工作', '关于停车管理办法'],
      subhead: null,
      venue: '镇政府二楼会议室',
    })
    expect(minutes && peopleIn(minutes)).toEqual(
      expect.arrayContaining(['卞之浩', '尤静', '财政所所长 庄晓岚']),
    )
  })

  it('leaves a key without a name empty', () => {
    const [minutes] = read('村民议事会纪要', '时间：3月5日', '主持人：', '会议研究了修路的事。')
    expect(minutes).toMatchObject({ attendees: [], host: [], people: [] })
  })
})

describe('lists of posts and names', () => {
  it('reads names and posts in columns, with what is told of somebody in brackets', () => {
    const [list] = read(
      '清源市人大常委会任免名单',
      '（2025年8月29日清源市第十届人民代表大会常务委员会第二十六次会议通过）',
      '任命：',
      '沈砚秋　　为市中级人民法院立案庭庭长',
      '古丽娜尔·买买提（女，维吾尔族）　市中级人民法院立案庭副庭长',
      '免去：',
      '姓名\t职务',
      '郭长海\t市中级人民法院审判员职务',
    )
    expect(list?.elections).toEqual([
      '任命沈砚秋　　为市中级人民法院立案庭庭长',
      '任命古丽娜尔·买买提（女，维吾尔族）　市中级人民法院立案庭副庭长',
      '免去郭长海\t市中级人民法院审判员职务',
    ])
    expect(list && peopleIn(list)).toEqual([
      '市中级人民法院立案庭庭长 沈砚秋',
      '市中级人民法院立案庭副庭长 古丽娜尔·买买提',
      '市中级人民法院审判员 郭长海',
    ])
    expect(list?.sectionHeadings).toEqual([])
  })

  it('names everybody of a roll over several lines', () => {
    const [roll] = read(
      '云岭县第十五届人民代表大会第六次会议主席团名单',
      '（2026年1月10日云岭县第十五届人民代表大会第六次会议预备会议通过）',
      '丁 宁（女）　马文俊（回族）　王 斌　　王海燕（女）',
      '石玉清　　　叶秋生　　　　　田 野　　冯立新',
    )
    expect(roll && peopleIn(roll)).toEqual([
      '丁宁',
      '马文俊',
      '王斌',
      '王海燕',
      '石玉清',
      '叶秋生',
      '田野',
      '冯立新',
    ])
    expect(roll?.attendees).toEqual([])
  })
})

describe('bulletins and briefs', () => {
  it('parts the items of a bulletin by its table of contents', () => {
    const items = read(
      '工 作 简 报',
      '第12期（总第236期）',
      '临溪县人大常委会办公室　编　　2025年6月20日',
      '本期要目',
      '● 县人大常委会召开主任会议',
      '● 城关镇人大举办代表培训班',
      '县人大常委会召开主任会议',
      '6月12日，县人大常委会主任谷成林主持召开主任会议。',
      '城关镇人大举办代表培训班',
      '6月18日，城关镇人大举办培训班。镇人大主席苗春雨讲话。',
      '报：市人大常委会',
      '（共印80份）',
    )
    expect(items.map(({ headline }) => headline)).toEqual([
      '县人大常委会召开主任会议',
      '城关镇人大举办代表培训班',
    ])
    expect(items.map(({ subhead }) => subhead)).toEqual([null, null])
  })

  it.each([
    ['【全县防汛工作会议召开】', '【县老年大学春季班结业】'],
    ['■全县防汛工作会议召开。', '■县老年大学春季班结业。'],
    ['1.全县防汛工作会议召开：', '2.县老年大学举行结业典礼：'],
  ])('takes %s before a story for its headline', (first, second) => {
    const manuscript = readManuscript({
      paragraphs: parsePlainText(
        [
          `${first}6月3日，全县防汛工作会议召开，县长池永福出席并讲话。`,
          `${second}6月5日，县老年大学举行结业典礼，480名学员结业。`,
        ].join('\n'),
      ),
    })
    const items = itemsOf(manuscript).map(toTruth)
    expect(items.map(({ headline }) => headline)).toEqual([
      '全县防汛工作会议召开',
      second.replaceAll(/[【】■。：\d.]/gu, ''),
    ])
    expect(manuscript.paragraphs.map(({ text }) => text).join('')).toBe(
      manuscript.received.map(({ text }) => text).join(''),
    )
  })

  it('leaves numbered paragraphs of a text together', () => {
    const items = read(
      '镇里抓防汛',
      '6月3日，镇里开会。',
      '1.加强值守。各村要安排专人。',
      '2.备足物资。各村要清点仓库。',
    )
    expect(items).toHaveLength(1)
  })
})

describe('reports and speeches', () => {
  it('reads numbered headings of a report as its sections, and whose report it is as no subhead', () => {
    const [report] = read(
      '青石乡开展“家站”建设工作情况汇报',
      '青石乡人大主席团',
      '近年来，青石乡人大着力打造履职平台。现将有关情况汇报如下：',
      '一、主要做法',
      '（一）抓阵地，夯实履职基础',
      '1.高标准建设。投入38万元，建成代表之家1个、代表联络站6个。',
      '二、取得成效',
      '乡人大主席樊守信带头接待选民12次。',
    )
    expect(report).toMatchObject({
      sectionHeadings: ['主要做法', '取得成效'],
      subhead: null,
      subsectionHeadings: ['抓阵地，夯实履职基础', '高标准建设'],
    })
  })

  it('reads the speaker behind a label, and whom the speech names with an office', () => {
    const [speech] = read(
      '在全区安全生产工作会议上的讲话',
      '讲话人：区委副书记、区长  顾家麟',
      '（2025年7月2日）',
      '同志们：',
      '刚才，应急局局长李响通报了情况，石桥街道办事处主任盛君兰作了发言。面对百年一遇的秋汛，大家守住了家园。',
      '第一，提高站位。',
      '安全生产是底线。',
      '第二，压实责任。',
      '各部门要各负其责。',
    )
    expect(speech).toMatchObject({
      kind: 'speech',
      sectionHeadings: ['提高站位', '压实责任'],
      speakers: ['顾家麟'],
    })
    expect(speech && peopleIn(speech)).toEqual([
      '区委副书记、区长 顾家麟',
      '应急局局长 李响',
      '石桥街道办事处主任 盛君兰',
    ])
  })

  it('joins the title of a speech over two lines', () => {
    const [speech] = read(
      '在云岭县第十六届人民代表大会第二次会议',
      '闭幕会上的讲话',
      '县委书记  沃建平',
      '（2024年3月15日）',
      '各位代表：',
      '大会就要闭幕了。',
    )
    expect(speech?.headline).toBe('在云岭县第十六届人民代表大会第二次会议闭幕会上的讲话')
  })
})

describe('live reports, interviews and messages', () => {
  it('reads a live report without the times before its lines', () => {
    const [live] = read(
      '海陵市十届人大五次会议开幕会现场直播',
      '9:00　大会开幕，全体起立。市人大常委会主任骆长青主持大会。',
      '9:06　市长薛定安作政府工作报告。',
      '10:20　关于政府工作报告的决议，通过！',
    )
    expect(live && peopleIn(live)).toEqual(['市人大常委会主任 骆长青', '市长 薛定安'])
    expect(live).toMatchObject({
      host: ['骆长青'],
      resolutions: ['关于政府工作报告的决议'],
      speakers: ['薛定安'],
    })
  })

  it('reads the keys in brackets of a press conference, with names and offices below', () => {
    const [press] = read(
      '市政府新闻办举行医保新闻发布会',
      '【时间】2025年10月30日',
      '【发布人】',
      '毋小平 市医疗保障局党组书记、局长',
      '【主持人】',
      '窦晓蕾 市政府新闻办副主任',
      '窦晓蕾：',
      '大家上午好！欢迎参加今天的发布会。',
      '毋小平：',
      '集中缴费期为今年9月1日至12月31日。',
    )
    expect(press).toMatchObject({ host: ['窦晓蕾'], speakers: ['毋小平'], subhead: null })
    expect(press && peopleIn(press)).toContain('市医疗保障局党组书记、局长 毋小平')
  })

  it('takes a question for no subhead', () => {
    const [interview] = read(
      '让代表履职更有实效',
      '——访青石区人大常委会主任麻振邦',
      '记者：今年在代表工作方面有哪些新举措？',
      '麻振邦：今年我们建好了联络站。',
    )
    expect(interview?.subhead).toBe('——访青石区人大常委会主任麻振邦')
  })

  it('leaves what a messenger puts around a text out of it', () => {
    const [message] = read(
      '钱主任 10:21',
      '各位老师好，发一个今天会议的稿子，麻烦尽快编发',
      '【转发】',
      '全市信访工作座谈会召开',
      '9月15日，全市信访工作座谈会召开。市人大常委会副主任都玉良出席会议并讲话。',
      '小吴 10:25',
      '收到',
    )
    expect(message).toMatchObject({ headline: '全市信访工作座谈会召开', subhead: null })
  })
})
