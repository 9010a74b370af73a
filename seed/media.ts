import { readFile } from 'node:fs/promises'
import sharp from 'sharp'

import type { Ids, Seeding } from './seeding.ts'

const CREDIT = '临渡日报视觉影像部 绘（示意画）'

/** The pictures, drawn by us: file in `pictures/`, alternative text, caption. The text is what finds it again. */
const pictures = [
  [
    'ferry-dawn',
    '清晨的江面上，一艘红船身的渡船正离开芦苇岸，船头站着四名乘客',
    '晨光中，“渡安2号”从古渡口离岸。这条航线如今一天往返四十二班。',
  ],
  ['assembly-hall', '会场内座无虚席，主席台前有一人在发言席讲话', '临渡会堂内，代表们听取报告。'],
  [
    'rice-terraces',
    '层层梯田依山势弯曲，稻穗金黄，低处的田块已灌水映着天光',
    '云阶镇上梯村的梯田，低处已灌水过冬，高处的晚稻正待收割。',
  ],
  [
    'school-gate',
    '秋日的小学门口，背着书包的孩子走进校门，两旁树叶金黄',
    '城南中心小学扩建后的新校门，8月20日交付使用。',
  ],
  [
    'bus-stop',
    '傍晚，一辆绿白两色的公交车驶近亮着灯的候车亭，四个人在亭内等车',
    '新式候车亭装了座椅、雨棚和夜灯，站牌字号也放大了一倍。',
  ],
  [
    'lantern-street',
    '夜晚的老街挂满红灯笼，石板路上有行人和孩子',
    '灯会期间的古渡老街。灯笼由街上的住户自己糊、自己挂。',
  ],
  [
    'levee-pump',
    '江堤旁的泵站四孔齐开，水流涌出，堤上三名巡查人员戴着安全帽',
    '柳堤泵站开闸排涝。今冬，这里将更换两台使用多年的机组。',
  ],
  [
    'knitting-workshop',
    '明亮的针织车间里排列着横机，五名工人在机台间照看彩色纱线',
    '小满针织厂车间，一台横机一次能织出整件毛衫。',
  ],
  [
    'paper-umbrellas',
    '十一把撑开的油纸伞铺满画面，一把白伞上画着墨竹',
    '守拙伞铺晾伞。一把油纸伞从削骨到上油，要经过七十多道工序。',
  ],
  [
    'rice-harvest',
    '收割机在金黄的稻田里作业，田边两名农民守着谷堆和粮袋',
    '青禾镇麦垄村，收割机开进连片的稻田。',
  ],
  ['gulls-wharf', '十几只红嘴鸥在码头石阶前盘旋，四名市民驻足观看', '入冬第一批红嘴鸥飞抵古渡口。'],
  ['ballot-box', '一只手把写满条目的选票投入红色票箱', '十件民生实事，由代表一票一票选出来。'],
  [
    'water-pipes',
    '窄巷中央挖开管沟，工人在铺设蓝色水管，一位老人提着水桶站在旁边',
    '北塘街道的窄巷里，施工队白天挖、当天填。',
  ],
  [
    'teahouse-morning',
    '老茶馆里，街坊围坐在八仙桌旁喝茶交谈，窗上透进晨光',
    '老街茶馆的早晨。去年，五场协商会就开在这些桌子旁。',
  ],
] as const

/** Draws the pictures and puts them in place. @returns their ids by the name of the file */
export async function seedMedia({ log, payload }: Seeding): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const [slug, alt, caption] of pictures) {
    const { docs } = await payload.find({
      collection: 'media',
      depth: 0,
      draft: true,
      limit: 1,
      // The seed is the installation itself: it must see drafts to leave them alone.
      overrideAccess: true,
      pagination: false,
      where: { alt: { equals: alt } },
    })
    const found = docs[0]?.id ?? (await createPicture({ alt, caption, payload, slug }))
    ids.set(slug, found)
  }
  log(`${ids.size} 幅图片 · pictures`)
  return ids
}

type Input = { alt: string; caption: string; payload: Seeding['payload']; slug: string }

async function createPicture({ alt, caption, payload, slug }: Input) {
  const svg = await readFile(new URL(`pictures/${slug}.svg`, import.meta.url))
  const data = await sharp(svg).jpeg({ quality: 92 }).toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt, caption, credit: CREDIT },
    draft: true,
    file: { data, mimetype: 'image/jpeg', name: `${slug}.jpg`, size: data.length },
    // The installation fills its own newsroom; nobody is signed in yet.
    overrideAccess: true,
  })
  return id
}
