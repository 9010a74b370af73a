import type { SeedReport } from '../../content/seedReport.ts'

import { LEADERS_2025 } from '../meetings/congress2025.ts'

/** The session of the year before, and the consultative conference of January 2026. */
export const winterMeetings: readonly SeedReport[] = [
  {
    slug: '20250110-qu-ren-da-san-ci-hui-yi-bi-mu',
    headline: '区十八届人大三次会议胜利闭幕',
    subheads: ['逄书和讲话 亓立岩主持', '首次差额票决产生五件民生实事'],
    genre: 'news',
    section: 'yaowen',
    date: '2025-01-10',
    dateline: '本报讯',
    place: '临渡',
    bylines: ['靳慕云', '苏砚秋'],
    photographers: ['郁长风'],
    meeting: '20250107-qu-shi-ba-jie-ren-da-san-ci',
    sitting: 'closing',
    speeches: ['20250110-zai-qu-ren-da-bi-mu-hui-shang-de-jiang-hua'],
    people: [...LEADERS_2025, '阮鹤年', '田秀禾', '项德昌'],
    keywords: ['区人代会', '闭幕'],
    print: { page: '01', pageName: '要闻' },
    body: `
1月10日上午，临渡区第十八届人民代表大会第三次会议在临渡会堂闭幕。

逄书和、郗明远、亓立岩、昝玉衡、陆采薇、秦怀川、顾延清、鲁岱、宁蔚等出席会议。

大会应到代表289名，实到代表276名，符合法定人数。大会的执行主席是：逄书和、亓立岩、陆采薇、阮鹤年、田秀禾、项德昌。

会议以无记名投票方式，补选顾延清为临渡区监察委员会主任。顾延清进行了宪法宣誓。

会议从9个候选项目中差额票决产生2025年民生实事5件，分别是澄水右岸堤防提标一期、扩建城南中心小学、建设社区食堂、更换老旧小区消防水管和恢复夜间过江渡班。这是我区首次实行民生实事项目人大代表票决制。

会议通过了关于政府工作报告等六个报告的决议。

区委书记逄书和在讲话中要求，把江堤修牢，把老街守住，把账算明白，年底逐件向代表报告，办成的说办成，没办成的说没办成。（讲话有删节，另发）

上午11时20分，大会在国歌声中闭幕。
`,
  },
  {
    slug: '20260108-qu-zheng-xie-bi-mu',
    headline: '区政协十六届四次会议闭幕',
    subheads: ['昝玉衡主持并讲话', '骆青禾增补为区政协副主席'],
    genre: 'news',
    section: 'yaowen',
    date: '2026-01-08',
    dateline: '本报讯',
    place: '临渡',
    bylines: ['程亦舟'],
    photographers: ['郁长风'],
    meeting: '20260105-qu-zheng-xie-shi-liu-jie-si-ci',
    sitting: 'closing',
    speeches: ['20260108-zai-qu-zheng-xie-bi-mu-hui-shang-de-jiang-hua'],
    people: [
      '昝玉衡',
      '逄书和',
      '沈望舟',
      '亓立岩',
      '陆采薇',
      '秦怀川',
      '桑以宁',
      '崔石麟',
      '骆青禾',
      '翟雨田',
      '黎小满',
    ],
    images: ['teahouse-morning'],
    keywords: ['区政协', '闭幕', '提案'],
    print: { page: '01', pageName: '要闻' },
    body: `
1月8日上午，中国人民政治协商会议第十六届临渡区委员会第四次会议在临渡会堂闭幕。

逄书和、沈望舟、亓立岩、陆采薇、秦怀川等应邀出席，在主席台就座。区政协主席昝玉衡主持并讲话。区政协副主席桑以宁、崔石麟出席。

会议应出席委员238人，实到221人，符合规定人数。

会议增补骆青禾为区政协副主席，以举手表决方式通过了关于常务委员会工作报告的决议、关于提案工作情况报告的决议、提案审查情况的报告和政治决议。

会议期间共收到提案173件，经审查立案158件。昝玉衡在讲话中说，去年提案平均篇幅由两千一百字减到九百字，采纳率由六成三提高到七成八，提案短了、话实了，办理单位更愿意面对面商量。他对委员提出四点希望：调研要到现场，协商要坐得下来，监督要盯到底，委员要有委员的样子。

今年起，委员提交提案须写明去过哪里、问过谁、看到了什么。区政协还将在厂房、渡口、学校门口办协商会不少于四十场，结果全部张贴公开。（讲话全文另发）

翟雨田委员说，他的第一份提案已经想好，写再生稻收割机的履带宽度，“春天先去田里量”。黎小满委员准备约几家小厂的老板娘一起调研检测收费。
`,
  },
]
