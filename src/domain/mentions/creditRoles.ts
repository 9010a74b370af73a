import { escapePattern } from '../text/escapePattern.ts'

/** Part in making a text; `reporter` and `correspondent` stand in the byline, the others in the credits. */
export type CreditRole =
  | 'correspondent'
  | 'editor'
  | 'intern'
  | 'layout'
  | 'photographer'
  | 'proofreader'
  | 'reporter'
  | 'reviewer'
  | 'supervisor'
  | 'supplier'
  | 'writer'

/** Whose turn it is, before the word of a role. */
const OF_DUTY =
  '(?:后台|责任|值班|当班|轮值|网络|本版|本期|本栏|本文|版面|新媒体|执行|实习|见习|助理|首席|特约|今日|视频|英文)?'
/** Roles that are none of those: their people are told apart, and credited with nothing. */
const OTHER_ROLES =
  '(?:视频|音频|后期|图像)?(?:剪辑|剪接|配音|后期|出镜|主播|主持人?|导播|播音|朗诵|海报|动画|特效|字幕|运营|推送|发布|翻译|统稿)|值班主任|执行|总值班|值班领导|值班编委|编委|视频|音频|题字|配图|(?:发布|更新)?(?:时间|日期)|(?:阅读|浏览|点击)(?:量|数|次数)|来源|打印|印制|承印|印刷'

/** Words of roles. `single` ones are words elsewhere, and count only beside a slash, a colon or at an end. */
const ROLES: Readonly<
  Record<CreditRole, { readonly single?: string; readonly words: readonly string[] }>
> = {
  correspondent: { words: ['(?:本报|本网)?(?:特约|骨干)?通讯员', '特约撰稿人?'] },
  editor: { words: [`${OF_DUTY}(?:责任|图片|文字)?编辑`, `${OF_DUTY}责编`, '网编', '统筹'] },
  intern: { words: ['(?:见习|实习)生'] },
  layout: {
    words: [
      '版式设计',
      '版面设计',
      '美术设计',
      '视觉',
      '版式',
      '排版',
      '美编',
      '美术编辑',
      '设计',
      '制图',
      '制作',
      '组版',
    ],
  },
  photographer: {
    single: '图|摄',
    words: [
      '摄影报道',
      '摄影记者',
      '摄影',
      '摄像',
      '图片',
      '照片',
      '供图',
      '图源',
      '拍摄',
      '航拍',
      '提供',
    ],
  },
  proofreader: {
    single: '校',
    words: [`(?:一|二|三|${OF_DUTY})校对`, '[一二三初复终]校', '校检', '检校', '校阅', '核校'],
  },
  reporter: {
    single: '文',
    words: [
      '文/图(?!\\p{Script=Han})',
      '图/文(?!\\p{Script=Han})',
      '(?<=^|[\\s(/:])\\p{Script=Han}{2,8}?(?:日报|晚报|时报|晨报|快报|周报|都市报|新闻网|新闻社|通讯社|电视台|广播电视台|融媒体中心|融媒体|融媒|传媒|客户端|报社|社|报|网|台)(?:全媒体|首席|见习|实习|特约|特派|时政){0,2}记者',
      '(?:本报|本网|本台|我报|本刊)?(?:全媒体|首席|融媒体?|特派|特约|时政)?(?:见习|实习)?记者',
      '(?:本报|本网)?驻\\p{Script=Han}{2,6}?记者',
    ],
  },
  reviewer: {
    single: '审',
    words: [
      `${OF_DUTY}审核`,
      '审校',
      '审读',
      '审签',
      '审定',
      '审稿',
      '审发',
      '核稿',
      '[一二三终初复监责主]审',
      '总?编审',
    ],
  },
  supervisor: {
    words: ['总?监制', '出品人?', '签发', '总编辑', '值班总编', '总策划', '策划', '主编'],
  },
  supplier: { words: ['供稿单位', '供稿人?', '来稿人?', '投稿人?'] },
  writer: {
    words: [
      '整理(?!\\p{Script=Han})',
      '图文(?!直播)',
      '文字',
      '撰文',
      '撰稿人?',
      '作者',
      '执笔',
      '采写',
      '采访',
    ],
  },
}

/** Words that close a byline and name nobody. */
const CLOSING_WORDS =
  '(?:综合)?(?:摄影)?报道|(?:现场|图文)直播|(?<=\\s)发自\\p{Script=Han}{2,10}|参与(?:采写|采访|拍摄|整理|报道)'
/** Word by which a newsroom calls a part in making a text, besides those above. */
export type RoleWord = { readonly role: CreditRole; readonly word: string }

export type RoleWords = {
  readonly exact: readonly { readonly pattern: RegExp; readonly role: CreditRole }[]
  readonly word: RegExp
}

export const noRoleWords: readonly RoleWord[] = []
/** Building the patterns costs more than reading with them: once for each list of words. */
const compiled = new WeakMap<readonly RoleWord[], RoleWords>()

/** Patterns of the words of roles, with those of a newsroom. */
export function roleWordsOf(own: readonly RoleWord[]): RoleWords {
  const known = compiled.get(own) ?? compile(own)
  compiled.set(own, known)
  return known
}

const compile = (own: readonly RoleWord[]): RoleWords => ({
  exact: [
    ...own.map(({ role, word }) => ({
      pattern: new RegExp(`^${escapePattern(word)}$`, 'u'),
      role,
    })),
    ...EXACT,
  ],
  word: new RegExp(
    `${[
      ...own.map(({ word }) => escapePattern(word)),
      ...Object.values(ROLES).flatMap(({ words }) => words),
    ]
      .toSorted((a, b) => lengthOf(b) - lengthOf(a))
      .join(
        '|',
      )}|(?<=^|[\\s/、,(;])(?:图|摄|校|审|文)(?=[/:\\s])|(?<=[/\\s]|\\p{Script=Han}{2})(?<![:/丨]\\s?\\p{Script=Han}{2}(?=文))(?<!(?:[编辑校对审核]|记者|通讯员|摄影)\\s{1,4}\\p{Script=Han}{2}(?=文))(?:图|摄|文)(?!\\s{1,2}[文图摄](?:$|[\\s)、,;/]))(?=$|[\\s)、,;/])|${CLOSING_WORDS}|(?<!\\p{Script=Han})(?:${OTHER_ROLES})(?=[:/|丨 \u3000])`,
    'gu',
  ),
})
const EXACT = (
  Object.entries(ROLES) as [CreditRole, { single?: string; words: readonly string[] }][]
).map(([role, { single, words }]) => ({
  pattern: new RegExp(
    `^(?:${[...words, ...(single === undefined ? [] : [single])].join('|')})$`,
    'u',
  ),
  role,
}))
/** Length of a pattern without its marks, so that the longer word is tried first. */
function lengthOf(pattern: string): number {
  return pattern.replaceAll(/[^\p{Script=Han}]/gu, '').length
}

/** Whether a word is of a role that is none of those. */
export const IS_OTHER = new RegExp(`^(?:${OTHER_ROLES})$`, 'u')
