import type { TextRange } from '../text/textRange.ts'

import { NUMERAL, parseChineseNumeral } from '../text/chineseNumerals.ts'
import { matchesOf } from '../text/matchesOf.ts'

export type Part = 'absent' | 'due' | 'present'

const UNITS = [
  ...[
    '主席团成员',
    '省委委员',
    '市委委员',
    '区委委员',
    '县委委员',
    '纪委委员',
    '青年代表',
    '先进代表',
  ],
  ...[
    '组成人员',
    '教职工代表',
    '职工代表',
    '会员代表',
    '党员代表',
    '居民代表',
    '村民代表',
    '工会代表',
    '团员代表',
    '特邀代表',
    '妇女代表',
    '股东代表',
  ],
  ...[
    '正式代表',
    '委员',
    '代表',
    '职工',
    '会员',
    '党员',
    '团员',
    '股东',
    '常委',
    '成员',
    '理事',
    '监事',
    '同志',
    '人员',
  ],
]
/** Whose members are counted: `区人大`, `常委会`. */
const BODY =
  '(?:(?:全国|[省市区县镇乡州旗])?(?:人大|政协)?(?:常委会|主席团|委|人大|政协|教代会|工会)|本届|正式|应到)'
export const UNIT = `(?:${BODY}?(?<!列席)(?:${UNITS.join('|')}))`
export const COUNT = `(?<count>${NUMERAL})`
/** Part of a numeral: what stands behind it is not the whole of it. */
export const DIGIT = '[\\d〇零一二三四五六七八九十百千万余多]'
const MEETING =
  '(?:本次|此次|这次|今[天日]|大会|会议|全会|开幕会?|闭幕会?|预备会议?|的|了|有|会|共|共计|为|在场){0,5}'

const REASON = '(?:因(?:事|病|公|故)(?:、?(?:因)?(?:事|病|公|故)|或){0,4})'
const AWAY = '(?:缺席|[请告]了?假|未到(?:会)?|未出席|未能出席|请假缺席)'
/** Words before or after a count that tell what it counts. Those of `due` come first: `应出席` holds `出席`. */
const LEADS: Readonly<Record<Part, string>> = {
  absent: `${REASON}?${AWAY}`,
  due: '(?:(?:出席|参加)(?:今天|本次|此次|这次)?(?:的)?(?:大会|会议|全会|开幕会?|闭幕会?|预备会议)?的(?:正式)?(?:代表|委员|组成人员|人员)应(?:该)?(?=为|有|是|到|\\d)|定员(?=[\\d一二三四五六七八九])|核定|该到(?:会)?|法定(?:出席)?人数(?:为|是)?(?=[\\d一二三四五六七八九])|该到会的|应到的|应[该当]?(?:到会?|出席|参加|参会)|现有|实有|共有|总数|名额|依法应到)',
  present:
    '(?:实(?:际)?(?:到会?|出席|参加|参会)|出席|到会|参加|与会|参会|报到后出席|(?<!前来)签到(?:的)?|(?<=今[天日]|,)(?:来|到)了)',
}
const FIGURE: Readonly<Record<Part, RegExp>> = {
  absent: figure(
    LEADS.absent,
    // `3名代表因病请假`
    `|${COUNT.replace('count', 'counted')}(?:(?:名|位|人)${UNIT}?${REASON}?${AWAY}|[名位个人][^,。;、\\d]{3,12},(?:都|均)?请了?假(?!\\d|[一二两三四五六七八九十]))`,
  ),
  due: figure(LEADS.due),
  present: figure(`(?<!应)(?<!应[该当])(?<!法定)(?<!未)(?<!未能)${LEADS.present}`),
}
const ROUND = /(?:近|约|逾|超过|上)$/u

function figure(lead: string, others = ''): RegExp {
  return new RegExp(
    `(?:(?<unitFirst>${UNIT})(?:共|总数)?)?${lead}${MEETING}[,:]?(?<unit>${UNIT})?(?:和特邀代表|共|总数|人数|有|为|是|:){0,3}${COUNT}(?:余|多)?(?:名|位|人|个)(?<unitAfter>${UNIT})?|(?:(?<unitBare>${UNIT})(?:共|总数)?)?${lead}${MEETING}(?<unitOnly>${UNIT})?(?:人数)?(?:有|为|是|:|(?<=[应实]到(?:会)?(?:${UNIT})?))${COUNT.replace('count', 'bare')}(?=[,。;)])${others}`,
    'dgu',
  )
}

export type Figure = TextRange & { readonly count: number; readonly unit: string | undefined }

/** First figure of a part between two offsets of a text. */
export function findFigure({
  from,
  part,
  text,
  until,
}: {
  readonly from: number
  readonly part: Part
  readonly text: string
  readonly until: number
}): Figure | undefined {
  return matchesOf(FIGURE[part], text.slice(0, until))
    .map((match) => toFigure(match, text))
    .find((figure) => figure !== undefined && figure.start >= from)
}

/** Figure of a match; undefined where it is round, as in `近3000名`. */
export function toFigure(match: RegExpExecArray, text: string): Figure | undefined {
  const groups = match.groups ?? {}
  const [name, printed] = firstOf(groups, ['count', 'bare', 'counted'])
  const [at = 0] = match.indices?.groups?.[name] ?? []
  const count = parseChineseNumeral(printed ?? '')
  if (count === undefined || ROUND.test(text.slice(Math.max(0, at - 2), at))) return undefined
  const [, unit] = firstOf(groups, [
    ...['unit', 'unitAfter', 'unitOnly'],
    ...['unitFirst', 'unitBare'],
  ])
  return { count, end: match.index + match[0].length, start: match.index, unit: bareUnit(unit) }
}

/** Counted people without whose they are: `常委会组成人员` are 组成人员. */
export const bareUnit = (unit: string | undefined): string | undefined =>
  unit === undefined ? undefined : (UNITS.find((each) => unit.endsWith(each)) ?? unit)

/** First group of these that matched, by its name. */
function firstOf(
  groups: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): readonly [name: string, words: string | undefined] {
  const name = names.find((each) => groups[each] !== undefined) ?? ''
  return [name, groups[name]]
}
