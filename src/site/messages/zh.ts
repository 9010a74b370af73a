import { formsOf } from 'payload-newsroom/language'

import { unbroken } from './unbroken.ts'
import { preview } from './zh/preview.ts'
import { search } from './zh/search.ts'

const { clocks } = formsOf('zh')

/** The site's own words, in the order a reader meets them. */
export const zh = {
  skip: '跳到正文',
  /** When a text was given or a meeting held, below its title. */
  dated: (when: string) => `（${when}）`,
  /** The address of a speech, as it opens it. */
  salutation: (words: string) => words.replace(/[:：]?$/u, '：'),
  /** The parts of a kicker or a subhead that a line should not break. */
  phrases: (text: string): readonly string[] => text.split(/[ \u3000]+/u),
  /** Page and site in the title of a browser's window. */
  titled: ({ page, site }: { page: string; site: string }) => `${page}_${site}`,
  siteName: '本地新闻',
  home: '首页',
  sections: '栏目',
  meetings: '会议',
  speeches: '讲话',
  latest: '最新报道',
  corrections: '更正',
  correctionOf: '所更正的稿件',
  toPassage: '看文中的改正处',
  feed: '订阅',
  latestMeeting: '最近会议',
  leadingMeeting: '会议专题',
  more: '更多',
  allOf: (section: string) => `更多${section}`,
  empty: '这里还没有已发布的内容。',
  archive: '旧闻检索',
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  itemsOn: (day: string, count: number) => `${day}，${count}篇`,
  nothingOn: '这一天没有发布内容。',
  nothingInMonth: '这个月没有发布内容。',
  previousMonth: '上一月',
  nextMonth: '下一月',
  years: '年份',
  edition: '数字报',
  previousEdition: '上一期',
  nextEdition: '下一期',
  topic: '专题',
  staff: '记者队伍',
  formerStaff: '曾在本报工作',
  about: '关于本报',
  aboutCorrections: '有错必改。更正与原文一同保存，公开可查。',
  aboutFeeds: '订阅',
  aboutLicences: '许可与备案',
  contact: '联系我们',
  older: '更早',
  pages: '翻页',
  newest: '回到最新',
  publishedAt: '发布',
  updatedAt: '更新',
  /** A day and its weekday; the second part is set smaller, empty where the first says both. */
  inFull: ({ day, weekday }: { day: string; weekday: string }): readonly [string, string] => [
    day,
    weekday,
  ],
  /** A day and a time of day, below a title. */
  dayAndTime: ({ day, time }: { day: string; time: string }) => `${day} ${time}`,
  /** When a sitting began and, where the record says, ended. */
  sat: ({ day, weekday, ...span }: Sat) => [day, weekday, unbroken(clocks(span))].join('\u3000'),
  /** Opens a news text: the dateline, and who signs. */
  opening: ({ dateline, signature }: { dateline: string; signature: string }) =>
    signature ? `${dateline}（${signature}）` : `${dateline}\u3000`,
  /** Whether who signs stands below the title even where a dateline opens the text. */
  signsBelowTitle: false,
  /** Whether what opens a news text is set in bold. */
  opensBold: true,
  /** Opens a byline; the names follow. */
  byline: '记者\u3000',
  /** Stands before a name of a byline that is not its first. */
  betweenNames: (() => '\u3000') as (names: { count: number; place: number }) => string,
  reporterTitled: (name: string) => `记者${name}`,
  /** A speaker, with the office held. */
  speaker: ({ name, office }: { name: string; office?: string | undefined }) =>
    [office, name].filter(Boolean).join('\u3000'),
  /** Whether an office stands before the name of who holds it. */
  officeFirst: true,
  /** Whether a page of a person says how the name is read. */
  saysReading: true,
  /** Sorts people by this; undefined where the order of their pinyin stands. */
  sortName: undefined as ((name: string) => string) | undefined,
  jobTitle: '记者',
  correspondent: '通讯员',
  photographer: '摄影',
  responsibleEditor: '责任编辑',
  proofreader: '校对',
  printed: '见报',
  page: (page: string) => `第${page}版`,
  source: '来源',
  originalHeadline: '原标题',
  originalAuthor: '原作者',
  keywords: '关键词',
  otherForms: '其他格式',
  /** What a copy says where a picture stands, and how it sets off a paragraph: how far in, or by an empty line. */
  copies: {
    apart: false,
    indent: '\u3000\u3000',
    picture: (alt: string) => `【图片：${alt}】`,
    pictureAt: (where: string) => `图片：${where}`,
    upload: (alt: string) => `【上传图片：${alt}】`,
  },
  /** What formats are called, to whom they mean anything. */
  formats: { atom: 'Atom', docx: 'Word', json: 'JSON', ninjs: 'ninjs', rss: 'RSS' },
  plainText: '通稿',
  webAddress: '网址',
  peopleNamed: '文中人物',
  pictures: '图片',
  meetingOf: '会议记录',
  speechOf: '讲话全文',
  packageOf: '相关档案',
  reportOf: '报道',
  reportsOf: '相关报道',
  speechesOf: '相关讲话',
  compare: '对照阅读',
  compareHint: (count: number) =>
    count > 0
      ? `报道中有${count}处引语与讲话全文逐字相同，点按引语可跳到另一侧的原处。`
      : '报道与讲话全文并排。报道中没有与讲话逐字相同的引语。',
  compareWith: (count: number) => `对照阅读：${count}处引语见讲话全文`,
  otherSpeeches: '报道中的其他讲话',
  quotedIn: (count: number) => `${count}处为报道所引`,
  genre: {
    brief: '简讯',
    commentary: '评论',
    feature: '通讯',
    news: '消息',
    notice: '公告',
    photo: '图片报道',
  },
  contents: '目录',
  completeness: { abridged: '摘要', excerpt: '节选', full: '全文' },
  /** What the length of a text is counted in, and how much of it is read silently in a minute: a round figure. */
  lengthOf: ({ characters }: { characters: number; words: number }) => characters,
  readInMinute: 400,
  length: (count: number) => `${count.toLocaleString('en')}字`,
  readingTime: (minutes: number) => `约${minutes}分钟读完`,
  cite: '引用本文',
  citeRecord: '引用本记录',
  /** A web page as a bibliography names it. Source: GB/T 7714-2015, 电子资源 `[EB/OL]`. */
  citation: ({ address, author, released, site, title, today }: Cited) =>
    `${author}. ${title}[EB/OL]. ${site}, (${released})[${today}]. ${address}.`,
  sittings: '各次会议',
  sittingOf: ({ meeting, sitting }: { meeting: string; sitting: string }) => meeting + sitting,
  record: '会议记录',
  organ: '会议机关',
  organs: {
    congress: '人民代表大会',
    consultative: '政协会议',
    government: '政府会议',
    other: '会议',
    party: '党的会议',
    standingCommittee: '人大常委会',
    work: '工作会议',
  },
  /** A body by the region that it is of. */
  bodyOf: ({ organ, region }: { organ: string; region: string }) => region + organ,
  ordinal: '届次',
  term: (n: number) => `第${n}届`,
  session: (n: number) => `第${n}次会议`,
  dates: '会期',
  region: '地区',
  people: '名',
  figure: (count: number) => String(count),
  /** Heads a figure of an attendance; observers are counted without a unit. */
  countHead: ({ name, unit }: { name: string; unit: string }) => name + unit,
  rate: (percent: string) => `出席率${percent}%`,
  quorum: { half: '法定人数：过半数', none: '', twoThirds: '法定人数：三分之二以上' },
  attendanceChart: ({ due, present }: { due: number; present: number }) =>
    `应到${due}名，实到${present}名`,
  electedCount: (n: number) => `选举和任命${n}人`,
  oath: '当选人员进行了宪法宣誓',
  items: (n: number) => `${n}项`,
  desk: '部门',
  beats: '报道领域',
  pressCard: '记者证号',
  inOffice: '任职',
  offices: '任职经历',
  current: '现任',
  speechesBy: '讲话',
  mentions: '见于报道',
  meetingsAttended: '见于会议',
  reportsBy: '报道作品',
  address: '地址',
  phone: '电话',
  email: '邮箱',
  publisher: '主办',
  missingTitle: '此页不存在',
  missing: '地址可能写错了，或者这一页从未发布过。',
  withdrawnTitle: '此文已撤回',
  unavailableTitle: '暂时无法打开',
  unavailable: '服务器正在恢复，请稍后再试。已发布的内容不会丢失。',
  withdrawn: '编辑部已撤回这篇内容。',
  movedTitle: '此页已移到新址',
  moved: '请改用新的地址：',
  toFrontPage: '去首页看今天的新闻',
  mistake: {
    link: '内容有误？告诉编辑部',
    title: '向编辑部报错',
    thanks: '来信收到了，谢谢',
    whatNow: '值班编辑会核实。属实的差错，更正与原文一同公布。',
    about: '所指文章',
    passage: '有误的原文（选填）',
    message: '哪里有误，应当是什么',
    writer: '怎么称呼您（选填）',
    contact: '电话或邮箱（选填）',
    hint: '联系方式只供编辑核实用，不会公开。',
    send: '发给编辑部',
  },
  reading: {
    title: '无障碍浏览',
    modes: { standard: '标准版', elder: '长者模式', contrast: '高对比' },
    aloud: '朗读本页',
    silence: '停止朗读',
  },
  preview,
  search,
}

type Sat = {
  readonly day: string
  /** Empty where the record does not say. */
  readonly end: string
  readonly start: string
  readonly weekday: string
}

/** Days are `YYYY-MM-DD`. */
export type Cited = {
  readonly address: string
  readonly author: string
  readonly released: string
  readonly site: string
  readonly title: string
  /** Day on which the page is read. */
  readonly today: string
}
