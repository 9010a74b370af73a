import type { SeedCorrection, SeedWithdrawal } from '../content.ts'

export const corrections: readonly SeedCorrection[] = [
  {
    slug: '20261120-hong-zui-ou-geng-zheng',
    title: '关于红嘴鸥数量的更正',
    date: '2026-11-20',
    page: '01',
    report: '20261119-hong-zui-ou-fei-di',
    passage: '志愿者在半小时内数到二百三十余只',
    wrong: '二百三十余只',
    right: '二百一十余只',
    severity: 'correction',
    corrected:
      '11月18日清晨，今冬第一批红嘴鸥飞抵古渡口，比去年早五天。湿地公园的观鸟志愿者在半小时内数到二百一十余只。志愿者提醒，请不要投喂面包、饼干，观鸟步道以外的滩涂是水鸟越冬保护区，请勿进入。',
  },
]

export const withdrawal: SeedWithdrawal = {
  report: '20261120-bei-tang-jie-duan-ting-shui-tong-zhi',
  notice: '供水公司通知停水时间另行安排，本报11月20日所载停水通知撤回，请以新的通知为准。',
  reason: '供水公司来函：接驳改期，原通知作废',
}
