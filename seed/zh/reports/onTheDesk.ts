import type { SeedDeskText } from '../../content/seedDeskText.ts'

/** One text at every stop of the way: handed in, returned, before a proof, before the last review, signed, planned, under embargo. */
export const onTheDesk: readonly SeedDeskText[] = [
  {
    slug: 'cai-lan-zi-zou-fang',
    headline: '下雪之前，菜篮子拎得稳不稳',
    subheads: ['本报记者走访三家菜市场'],
    genre: 'news',
    section: 'jingji',
    day: 0,
    bylines: ['邢小禾'],
    keywords: ['菜篮子', '物价'],
    deskNote: '三家市场的价格都是今早七点抄的，附抄价单照片。',
    body: `
小雪过后第三天，早上七点，古渡街市场的老秤还没有挂出来，电子价牌先亮了：青菜每斤二元二角，萝卜一元三角，比上个月同一天分别低三角和一角。

“暖棚里的菜接上了。”摊主老闵说，往年这时候青菜要三元出头。城南、柳堤两家市场的价格相差不超过一角。

区农业农村局介绍，全区越冬蔬菜在田3.1万亩，三处应急冷库存菜1200吨，够全区人吃六天。
`,
  },
  {
    slug: 'qiao-mian-wei-xiu',
    headline: '古渡桥桥面维修，本周末单向通行',
    genre: 'notice',
    section: 'gonggao',
    day: 0,
    bylines: ['单明川'],
    keywords: ['交通', '古渡桥'],
    returned: '封闭时段和交警大队的通告不一致：通告写21时至次日5时，稿件写22时。请核实后再送。',
    body: `
因桥面伸缩缝更换，古渡桥本周六、周日22时至次日5时由南向北单向通行，公交9路、12路绕行柳堤大桥。

行人和非机动车不受影响。施工单位在桥头安排四名引导员。
`,
  },
  {
    slug: 'xiao-ba-jia-ban',
    headline: '周末小巴加两班',
    subheads: ['苇洲村到城南，末班改到晚上八点'],
    genre: 'news',
    section: 'minsheng',
    day: 0,
    bylines: ['程亦舟'],
    keywords: ['小巴', '出行'],
    signedUntil: 'firstReview',
    body: `
从本周六起，苇洲村至城南的小巴周末加开两班，末班由傍晚六时改到晚上八时，票价仍为两元。

区公交公司说，加班是按村民的乘车记录排的：周末傍晚六点以后，每天有四十多人在城南站问过有没有车。
`,
  },
  {
    slug: 'tu-shu-guan-ye-du',
    headline: '图书馆把灯多开了三个小时',
    subheads: ['夜读一个月，来了一万一千人次'],
    genre: 'feature',
    section: 'wenhua',
    day: 0,
    bylines: ['蓝采'],
    images: ['lantern-street'],
    keywords: ['图书馆', '夜读'],
    signedUntil: 'secondProof',
    body: `
晚上八点四十，区图书馆三楼靠窗的一排座位坐满了。从前这个钟点，保安已经在关灯。

10月24日起，区图书馆闭馆时间从18时延到21时。一个月来，夜间到馆一万一千人次，借出图书六千四百册，最晚离开的一位读者是刚下班的公交司机。

“多开三个小时的灯，一晚上电费八十六元。”馆长说，这笔账他愿意天天算。
`,
  },
  {
    slug: 'nuan-qi-chuan-lang',
    headline: '养老院的走廊通了暖气',
    genre: 'brief',
    section: 'minsheng',
    day: 0,
    bylines: ['单明川'],
    keywords: ['养老', '供暖'],
    signedUntil: 'thirdProof',
    body: `
本周，全区七家公办养老院的走廊和活动室全部接通暖气，老人从房间到食堂不用再披大衣。改造用时四十天，没有一间房停过热水。
`,
  },
  {
    slug: 'zao-ban-du-chuan',
    headline: '早班渡船提前一刻钟',
    subheads: ['首班六时一刻开，方便过江上学的孩子'],
    genre: 'news',
    section: 'minsheng',
    day: 1,
    bylines: ['程亦舟'],
    images: ['ferry-dawn'],
    keywords: ['渡船', '上学'],
    signedUntil: 'thirdProof',
    planned: '06:30',
    body: `
从明天起，古渡口首班渡船由六时三十分提前到六时一刻。对岸苇洲村过江上学的十九个孩子，不用再一路小跑赶第一节课。

渡口管理所说，提前的这一刻钟由两名老船工轮流值守，票价不变，学生免费。
`,
  },
  {
    slug: 'xiao-wei-dai-kuan-zhi-nan',
    headline: '小微贷款“一张清单”明日发布',
    subheads: ['二十六种材料减到九种'],
    genre: 'news',
    section: 'jingji',
    day: 1,
    bylines: ['邢小禾'],
    keywords: ['小微企业', '融资'],
    signedUntil: 'thirdProof',
    embargo: '10:00',
    deskNote: '区金融办明日上午十时开会发布，此前禁发。',
    body: `
区金融办、四家银行今天上午联合发布《小微企业贷款材料清单》。贷款三百万元以下，要交的材料从二十六种减到九种，清单之外，一张纸也不许多要。

清单同时印成一页纸，放在各银行网点和便民服务中心，企业主可以照着打勾。
`,
  },
]
