import type { SeedReport } from '../../content/seedReport.ts'

/** Not released. The words 未发布示例 must never be seen by a reader: tests look for them on every public surface. */
export const drafts: readonly SeedReport[] = [
  {
    slug: '20261125-wei-fa-bu-shi-li',
    headline: '未发布示例：新渡船“渡安8号”下周试航',
    subheads: ['这是一篇留在编辑部里的草稿'],
    genre: 'news',
    section: 'minsheng',
    date: '2026-11-25',
    dateline: '本报讯',
    bylines: ['单明川'],
    keywords: ['未发布示例'],
    isDraft: true,
    body: `
未发布示例。新建渡船“渡安8号”将于下周在古渡口试航，试航日期尚待区交通运输局确认，请责编核实载客定额后再送审。

据了解，“渡安8号”为纯电动渡船，充电一次可往返二十六班。（此处待补：造价、船厂、首航票价）
`,
  },
  {
    slug: '20261124-shui-guan-yuan-de-yi-tian',
    headline: '管水员的一天（待补采访）',
    genre: 'feature',
    section: 'sannong',
    date: '2026-11-24',
    bylines: ['鞠青'],
    images: ['levee-pump'],
    keywords: ['未发布示例', '管水员'],
    isDraft: true,
    body: `
未发布示例。清晨五点半，青禾镇的管水员老岑把手电筒别在腰上，先去看闸门下面的水草。

二百三十六名管水员本月上岗。（待补：青禾镇、柳堤镇各采访一人，核对工资标准和打分办法）
`,
  },
]
