import { defaultTimeZone } from 'payload-newsroom/time'

import type { Ids, Seeding } from './seeding.ts'

import { idsOf } from './seeding.ts'

const NAME = '临渡日报'

/** Reports the front page leads with, by slug. */
const lead = [
  '20261122-wan-dao-gui-cang',
  '20261119-gu-du-mo-ban-chuan',
  '20261120-bian-min-gong-jiao-kai-tong',
]

/** Gives the site its masthead and footer, unless somebody has named the paper already. */
export async function seedSiteSettings({ payload, reports }: Seeding & { reports: Ids }) {
  const settings = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    // The installation fills its own newsroom; nobody is signed in yet.
    overrideAccess: true,
  })
  if (settings.publisher) return
  await payload.updateGlobal({
    slug: 'site-settings',
    data: {
      name: NAME,
      nameLatin: 'Lindu Daily',
      motto: '把家门口的事写清楚',
      description:
        '《临渡日报》是一份虚构的区级日报，用来演示这套采编发布系统。这里的地名、人物、机构、数字和事件全部出于编写，与任何真实地方无关。',
      timeZone: defaultTimeZone,
      lead: idsOf({ ids: reports, words: lead }),
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
    },
    // As above.
    overrideAccess: true,
  })
}
