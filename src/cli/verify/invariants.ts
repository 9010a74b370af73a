/** The promises that can be proved on a live newsroom, in both languages. */
export const invariants = {
  I1: { en: 'what was saved can be read', zh: '保存过的都读得回来' },
  I2: {
    en: 'everything public was signed for, on exactly that content',
    zh: '公开的内容都按流程签过，签的就是这一稿',
  },
  I3: {
    en: 'what the API shows = what readers see = what was released',
    zh: '接口所示＝读者所见＝发布档案',
  },
  I4: { en: 'every release is whole', zh: '每次发布都完整' },
  I5: { en: 'every file has its row, every row its file', zh: '文件与记录一一对应' },
  I6: {
    en: 'the record, the signatures and the trail are append-only and their chains hold',
    zh: '发布档案、审校记录、操作日志只增不改，指纹链完整',
  },
  I7: { en: 'nothing private is public', zh: '未发布的内容没有公开' },
} as const

export type PromiseName = keyof typeof invariants
