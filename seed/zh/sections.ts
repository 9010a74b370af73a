import type { SeedSection } from '../content.ts'

/** The paper's sections, in the order of its pages. */
export const sections: readonly SeedSection[] = [
  ['yaowen', '要闻', '区里的大事：会议、决定、人事，以及它们和街坊邻里的关系。'],
  ['minsheng', '民生', '水电路气、公交菜场、看病养老。谁家门口的事，都可以是这里的头条。'],
  ['jingji', '经济', '工厂、店铺、集市和账本。重点看小微企业怎样过日子。'],
  ['sannong', '三农', '三个镇的田野与村庄：粮食、水利、道路、收成和种田的人。'],
  ['jiaowei', '教卫', '学校、医院和它们服务的人。招生、就医、健康服务的权威消息。'],
  ['wenhua', '文化', '古渡老街的手艺、澄水两岸的节令，以及正在发生的文化生活。'],
  ['pinglun', '评论', '摆事实，讲道理，署真名。欢迎读者来论。'],
  ['yingxiang', '影像', '用镜头记录一座渡口之城。每幅照片都注明时间、地点和作者。'],
  ['gonggao', '公告', '停水停电、交通管制、征求意见等与读者直接有关的告示。'],
]
