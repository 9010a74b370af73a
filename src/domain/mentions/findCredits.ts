import type { TextRange } from '../text/textRange.ts'
import type { KnownNames } from './certainName.ts'

import { escapePattern } from '../text/escapePattern.ts'
import { isLikelyName, nameConfidence, spellName } from './names.ts'

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

/** Somebody credited, with the range of the name; `affiliation` is what stands before it: `区人大办`. */
export type CreditMention = TextRange & {
  readonly affiliation: string
  /** 0 to 1. */
  readonly confidence: number
  readonly name: string
  readonly role: CreditRole
}

/** Whose turn it is, before the word of a role. */
const OF_DUTY =
  '(?:责任|值班|当班|轮值|网络|本版|本期|本文|版面|新媒体|执行|实习|见习|助理|首席|特约|今日|视频|英文)?'
/** Roles that are none of those: their people are told apart, and credited with nothing. */
const OTHER_ROLES =
  '(?:视频|音频|后期|图像)?(?:剪辑|剪接|配音|后期|出镜|主播|导播|播音|朗诵|海报|动画|特效|字幕|运营|推送|发布|翻译|统稿)|值班主任|执行|总值班|值班领导|值班编委|编委|视频|音频|题字|配图'

/** Words of roles. `single` ones are words elsewhere, and count only beside a slash, a colon or at an end. */
const ROLES: Readonly<
  Record<CreditRole, { readonly single?: string; readonly words: readonly string[] }>
> = {
  correspondent: { words: ['(?:本报|本网)?(?:特约|骨干)?通讯员', '特约撰稿人?', '特约记者'] },
  editor: { words: [`${OF_DUTY}(?:责任|图片|文字)?编辑`, `${OF_DUTY}责编`, '网编', '统筹'] },
  intern: { words: ['(?:见习|实习)生'] },
  layout: {
    words: ['版式设计', '版式', '排版', '美编', '美术编辑', '设计', '制图', '制作', '组版'],
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
      '(?<=^|[\\s(/:])\\p{Script=Han}{2,8}?(?:日报|晚报|时报|晨报|快报|周报|都市报|新闻网|新闻社|通讯社|电视台|广播电视台|融媒体中心|融媒体|融媒|传媒|客户端|报社|社|报|网|台)(?:全媒体|首席|见习|实习)?记者',
      '(?:本报|本网|本台|我报|本刊)?(?:全媒体|首席|融媒体?|特派|时政)?(?:见习|实习)?记者',
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
  supplier: { words: ['供稿单位', '供稿', '来稿', '投稿'] },
  writer: {
    words: ['图文', '文字', '撰文', '撰稿人?', '作者', '执笔', '采写', '采访'],
  },
}

/** Words that close a byline and name nobody. */
const CLOSING_WORDS = '(?:综合)?(?:摄影)?报道'
/** Word by which a newsroom calls a part in making a text, besides those above. */
type RoleWord = { readonly role: CreditRole; readonly word: string }

type RoleWords = {
  readonly exact: readonly { readonly pattern: RegExp; readonly role: CreditRole }[]
  readonly word: RegExp
}

const noRoleWords: readonly RoleWord[] = []
/** Building the patterns costs more than reading with them: once for each list of words. */
const compiled = new WeakMap<readonly RoleWord[], RoleWords>()

function roleWordsOf(own: readonly RoleWord[]): RoleWords {
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
      )}|(?<=^|[\\s/、,(;])(?:图|摄|校|审|文)(?=[/:\\s])|(?<=[/\\s]|\\p{Script=Han}{2})(?:图|摄|文)(?=$|[\\s)、,;/])|${CLOSING_WORDS}|(?<!\\p{Script=Han})(?:${OTHER_ROLES})(?=[:/|丨 \u3000])`,
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
const AFFILIATION =
  /(?:办|局|委|部|院|宣|室|处|科|中心|学校|公司|集团|街道|镇|乡|社|会|台|报|网|站|队|馆|所|团|村|县|区|市|校|矿|厂|庭|厅)$/u
const LONGEST_AFFILIATION = 20
/** Least confidence of a name whose part is told by a word beside it. */
const RARE_NAME = 0.4

/** Length of a pattern without its marks, so that the longer word is tried first. */
function lengthOf(pattern: string): number {
  return pattern.replaceAll(/[^\p{Script=Han}]/gu, '').length
}

type Input = {
  /** Names on record, which are names however rare. */
  readonly known?: KnownNames
  /** The newsroom's own words of roles. */
  readonly roleWords?: readonly RoleWord[]
  /** Width-folded words of the byline or credits alone. */
  readonly folded: string
  /** Part of names that stand before any word of a role. */
  readonly first?: CreditRole
}

/** Reading of a byline: who is credited, and whether the words hold nothing else. */
type Credits = { readonly isAll: boolean; readonly people: readonly CreditMention[] }

/**
 * Reads the people credited in `记者 甲 通讯员 乙`, `责编：甲  校对：乙`, `文字/甲 摄影/乙`, `甲 乙 摄`. Words of a role stand before their names, or, where the words begin with a name, behind them.
 */
export function findCredits({
  first,
  folded,
  known = noNames,
  roleWords = noRoleWords,
}: Input): Credits {
  const text = closeWords(folded)
    .replaceAll(/[()【】[\]|丨☐□■◎●▲▶◆○※☉]/gu, ' ')
    .replaceAll(/(?<=图片?|照片|均)由/gu, ' ')
    .replaceAll(
      /(?<!\p{Script=Han})(?:本文|文中|本版|以上|上述|部分|其余)(?=图片?|照片|摄影)/gu,
      '  ',
    )
  const read = takesOf({ first, roles: roleWordsOf(roleWords), text }).map(
    ({ role, ...range }) => ({
      ...readNames({ known, range, text }),
      role,
    }),
  )
  const people = read.flatMap(({ people: named, role }) =>
    role ? named.map((person) => ({ ...person, role })) : [],
  )
  return { isAll: people.length > 0 && read.every(({ isAll }) => isAll), people }
}

const noNames: KnownNames = new Set()

type Taking = {
  readonly first: CreditRole | undefined
  readonly roles: RoleWords
  readonly text: string
}

/** Moves blanks inside a word of a role behind it: `编 辑：甲`, `通 讯 员`. Every offset of a name stays. */
const closeWords = (folded: string): string =>
  folded.replaceAll(
    /(?<!\p{Script=Han})(?:[编校审摄责供撰监记作文图美版][ \u3000]{1,4}[辑对核影编稿制者字片式]|通[ \u3000]{1,4}讯[ \u3000]{1,4}员)/gu,
    (word) => {
      const closed = word.replaceAll(/[ \u3000]/gu, '')
      return closed + ' '.repeat(word.length - closed.length)
    },
  )

const IS_OTHER = new RegExp(`^(?:${OTHER_ROLES})$`, 'u')

type Take = TextRange & { readonly role: CreditRole | undefined }

/** Runs of names with the role that each has by the word before it, or behind it. */
function takesOf({ first, roles, text }: Taking): readonly Take[] {
  const marks = [...text.matchAll(roles.word)].map(({ index, 0: word }) => ({
    end: index + word.length,
    isOther: IS_OTHER.test(word),
    role: roles.exact.find(({ pattern }) => pattern.test(word))?.role,
    start: index,
  }))
  const [head] = marks
  if (!head) return first ? [{ end: text.length, role: first, start: 0 }] : []
  const isBehind = !first && /[^\s/:、,]/u.test(text.slice(0, head.start))
  const ends = [...marks.map(({ start }) => start), text.length]
  return ends.map((end, position) => ({
    end,
    // Behind the last word of a role stands nobody, where roles stand behind their names.
    role: isBehind ? marks[position]?.role : roleBefore(position, marks, first),
    start: marks[position - 1]?.end ?? 0,
  }))
}

/** Word of a role; of another than those that are told, where it has none. */
type Mark = { readonly isOther: boolean; readonly role: CreditRole | undefined }

/** Role of the nearest word before a run; a word that names none (`报道`) leaves it. */
const roleBefore = (
  position: number,
  marks: readonly Mark[],
  first: CreditRole | undefined,
): CreditRole | undefined => {
  const mark = marks
    .slice(0, position)
    .findLast(({ isOther, role }) => isOther || role !== undefined)
  return mark ? mark.role : first
}

type Place = { readonly known: KnownNames; readonly range: TextRange; readonly text: string }

function readNames({ known, range, text }: Place): {
  readonly isAll: boolean
  readonly people: readonly Omit<CreditMention, 'role'>[]
} {
  const tokens = mergeSingles(
    [...text.slice(range.start, range.end).matchAll(/[^\s、,:/;。]+/gu)].map(
      ({ index, 0: word }) => ({
        end: range.start + index + word.length,
        start: range.start + index,
        word,
      }),
    ),
  )
  let affiliation = ''
  let isAll = true
  const people = tokens.flatMap(({ word, ...place }) => {
    const name = spellName(word).replace(/^[和与及]/u, '')
    const isKnown = known.has(name)
    if (!isKnown && AFFILIATION.test(name) && name.length <= LONGEST_AFFILIATION) {
      affiliation = name
      return []
    }
    if (!isKnown && nameConfidence(name) < RARE_NAME) {
      isAll = false
      return []
    }
    const start = place.end - word.length + (spellName(word).length - name.length)
    const from = name === word ? place.start : Math.max(place.start, Math.min(start, place.end))
    return [
      {
        affiliation,
        confidence: isKnown || isLikelyName(name) ? 0.95 : 0.6,
        end: place.end,
        name,
        start: spellName(word) === name ? place.start : from,
      },
    ]
  })
  return { isAll, people }
}

type Token = TextRange & { readonly word: string }

/** Joins characters printed apart: `张 胜 男`. */
function mergeSingles(tokens: readonly Token[]): readonly Token[] {
  const merged: Token[] = []
  for (const token of tokens) {
    const last = merged.at(-1)
    const isSpaced =
      token.word.length === 1 &&
      last &&
      last.word.length < 3 &&
      (last.word.length === 1 || last.end - last.start > last.word.length)
    if (isSpaced)
      merged[merged.length - 1] = {
        end: token.end,
        start: last.start,
        word: last.word + token.word,
      }
    else merged.push(token)
  }
  return merged
}
