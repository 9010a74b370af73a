import type { Subjects } from './findSubjects.ts'

/** How a page is looked at. */
type Look = {
  readonly colorScheme?: 'dark'
  readonly media?: 'print'
  readonly reading?: 'contrast' | 'elder'
  readonly viewport?: { readonly height: number; readonly width: number }
}

/** One picture: what it shows. */
export type Shot = {
  /** 中文 and English. */
  readonly caption: readonly [zh: string, en: string]
  /** Of the picture file, without its ending; its parts name the looks: `report-phone-dark`. */
  readonly name: string
  readonly path: string
}

/** Shots that stand together, under one heading of the gallery. */
export type Series = {
  readonly heading: readonly [zh: string, en: string]
  readonly shots: readonly Shot[]
}

const looks: Readonly<Record<string, Look>> = {
  contrast: { reading: 'contrast' },
  dark: { colorScheme: 'dark' },
  elder: { reading: 'elder' },
  // One and a half screens: what a thumb sees first, and where it leads.
  phone: { viewport: { height: 1200, width: 390 } },
  // A4 at 96 dots an inch.
  print: { media: 'print', viewport: { height: 1123, width: 794 } },
}

/** How a shot is taken; what its name does not say is for whoever takes it. */
export const lookOf = ({ name }: Shot): Look =>
  Object.assign({}, ...name.split('-').map((part) => looks[part] ?? {})) as Look

export const desktop = { height: 900, width: 1280 }

/** The public site on a desk, on a phone, at night, on paper, and as older readers set it. */
export const siteSeries = (subjects: Subjects): Series[] => [
  frontSeries(subjects),
  reportSeries(subjects),
  eventSeries(subjects),
  findingSeries,
  readingSeries(subjects),
]

/** What the READMEs show of a newsroom. */
export const readmeSeries = (subjects: Subjects): Series[] => {
  const shown = new Set(['front', 'meeting', 'report', 'report-phone-dark', 'speech'])
  return siteSeries(subjects).map((series) => ({
    ...series,
    shots: series.shots.filter(({ name }) => shown.has(name)),
  }))
}

const frontSeries = ({ section }: Subjects): Series => ({
  heading: ['首页和栏目', 'Front page and sections'],
  shots: [
    { name: 'front', caption: ['首页', 'Front page'], path: '/' },
    { name: 'front-dark', caption: ['首页，夜间', 'Front page at night'], path: '/' },
    { name: 'front-phone', caption: ['首页，手机', 'Front page on a phone'], path: '/' },
    { name: 'section', caption: ['栏目', 'Section'], path: section },
  ],
})

const reportSeries = ({ report }: Subjects): Series => ({
  heading: ['报道', 'Report'],
  shots: [
    { name: 'report', caption: ['报道', 'Report'], path: report },
    { name: 'report-phone', caption: ['报道，手机', 'Report on a phone'], path: report },
    {
      name: 'report-phone-dark',
      caption: ['报道，手机，夜间', 'Report on a phone at night'],
      path: report,
    },
    { name: 'report-print', caption: ['报道，A4 打印', 'Report on A4'], path: report },
    {
      name: 'comparison',
      caption: ['报道与讲话对照阅读', 'Report and speech side by side'],
      path: `${report}/compare`,
    },
  ],
})

const eventSeries = ({ meeting, person, speech }: Subjects): Series => ({
  heading: ['讲话、会议、人物', 'Speech, meeting, person'],
  shots: [
    { name: 'speech', caption: ['讲话全文', 'Speech'], path: speech },
    { name: 'speech-phone', caption: ['讲话全文，手机', 'Speech on a phone'], path: speech },
    { name: 'meeting', caption: ['会议记录', 'Record of a meeting'], path: meeting },
    { name: 'meeting-phone', caption: ['会议记录，手机', 'Record on a phone'], path: meeting },
    { name: 'meeting-print', caption: ['会议记录，A4 打印', 'Record on A4'], path: meeting },
    { name: 'person', caption: ['人物', 'Person'], path: person },
  ],
})

const findingSeries: Series = {
  heading: ['查找旧闻', 'Finding what was published'],
  shots: [
    { name: 'search', caption: ['搜索', 'Search'], path: '/search?q=闭幕' },
    { name: 'archive', caption: ['某一天', 'A day of the archive'], path: '/archive/2026-01-09' },
    { name: 'edition', caption: ['数字报', 'Edition'], path: '/editions/2026-01-10' },
    { name: 'corrections', caption: ['更正', 'Corrections'], path: '/corrections' },
  ],
}

const readingSeries = ({ report }: Subjects): Series => ({
  heading: ['长者模式、高对比', 'Large type, high contrast'],
  shots: [
    {
      name: 'report-phone-elder',
      caption: ['报道，长者模式', 'Report in large type'],
      path: report,
    },
    { name: 'front-contrast', caption: ['首页，高对比', 'Front page in high contrast'], path: '/' },
  ],
})

/** The newsroom in Chinese: what lies on the desk, who covers what, a report under work and under review. */
export function adminSeries({ board, draft }: Subjects): Series[] {
  return [
    {
      heading: ['后台', 'The panel'],
      shots: [
        { name: 'admin-desk', caption: ['工作台', 'The desk'], path: '/admin' },
        { name: 'admin-calendar', caption: ['日历', 'Calendar'], path: '/admin/calendar' },
        { name: 'admin-board', caption: ['会议报道分工', 'Who covers what'], path: board },
        {
          name: 'admin-list',
          caption: ['报道列表', 'Reports'],
          path: '/admin/collections/reports',
        },
        { name: 'admin-report', caption: ['写报道', 'A report under work'], path: draft },
        { name: 'admin-review', caption: ['三审三校', 'Under review'], path: `${draft}/review` },
        {
          name: 'admin-review-phone',
          caption: ['手机上审稿', 'Reviewing on a phone'],
          path: `${draft}/review`,
        },
      ],
    },
  ]
}

/** Taken by hand of the script: a dialog has no address. */
export const releaseShot = {
  name: 'admin-release',
  caption: ['发布前的核对', 'The last look before a release'],
} as const
