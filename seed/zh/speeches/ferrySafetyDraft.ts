import type { SeedSpeech } from '../../content/seedSpeech.ts'

/** Not released: a speech of the coming week, still being checked. */
export const ferrySafetyDraft: SeedSpeech = {
  slug: '20261127-zai-du-yun-an-quan-xian-chang-hui-shang-de-jiang-hua',
  title: '在全区渡运安全现场会上的讲话（未发布示例）',
  occasion: '在全区渡运安全现场会上',
  speaker: '褚建桥',
  date: '2026-11-27',
  salutation: '同志们',
  completeness: 'full',
  images: [],
  isDraft: true,
  body: `
这是一份未发布示例：讲话尚未举行，稿子只供编辑部提前排版，读者看不到。

一、看清冬季渡运的风险。十二月到次年二月，澄水临渡段平均每月有六天大雾，江面能见度最低不足五十米。枯水期航道变窄，浅滩外露，客流又因为学生放假、务工返乡而增加。雾、浅、挤三件事叠在一起，哪一个环节松一松，都会出大事。

二、管住开航前的十分钟。事故多半不是发生在江心，而是埋在离岸之前。每一班船开航前，船长看天、轮机看油、安全员点人，三个人都签了字才能解缆。
`,
}
