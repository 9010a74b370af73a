import type { SeedSiteSettings } from '../content.ts'

export const siteSettings: SeedSiteSettings = {
  name: '临渡日报',
  nameLatin: 'Lindu Daily',
  motto: '把家门口的事写清楚',
  description:
    '《临渡日报》是一份虚构的区级日报，用来演示这套采编发布系统。这里的地名、人物、机构、数字和事件全部出于编写，与任何真实地方无关。',
  publisher: '临渡日报社（示例）',
  licences: {
    icp: '澄ICP备00000000号-1（示例）',
    news: '00000000000（示例）',
    publicSecurity: '澄公网安备00000000000000号（示例）',
  },
  contact: {
    address: '澄川市临渡区古渡街道报社巷7号（示例）',
    email: 'desk@lindu-daily.example',
    phone: '0000-0000000（示例）',
  },
}

/** Reports the front page leads with, by slug. */
export const lead: readonly string[] = [
  '20261122-wan-dao-gui-cang',
  '20261119-gu-du-mo-ban-chuan',
  '20261120-bian-min-gong-jiao-kai-tong',
]
