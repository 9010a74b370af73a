import type { TextRange } from '../text/textRange.ts'
import type { Paragraph, Understood } from './manuscript.ts'

import { findMatches, firstOf, understand, wordsAt } from './findMatches.ts'
import { leadOf, sittingIn } from './leadOf.ts'

/** Ends of the names of places where meetings are held. */
const HALL =
  '(?:中心|会堂|礼堂|剧院|剧场|影院|会议室|会议厅|报告厅|多功能厅|演播厅|宴会厅|大厦|大楼|宾馆|酒店|饭店|体育馆|文化馆|图书馆|博物馆|展览馆|广场|党校|公园|机关|少年宫|文化宫|青年宫|活动室|服务站|之家|联络站|学校|校区|指挥部|会场|会客厅|教室|操场|体育场|学术厅|厅|楼|馆|宫|堂|[^教]室|文化站|书院|书屋|茶楼|祠堂)'
const MET_AT =
  /(?:在|于|假座?)(?<venue>[^,。;:在于]{2,24}?)(?:隆重|胜利|顺利|正式|如期|圆满|成功|热闹|(?:圆满|顺利)?完成(?:了)?(?:各项|全部|预定)?[^,。;]{0,8}?(?:后|,)(?:胜利|圆满)?|热烈|盛大|同步|如约|以[^,。;]{2,16}?(?:形式|方式))?(?:开幕|闭幕|举行|召开|举办|落下帷幕|拉开(?:帷幕|大幕|序幕)|启幕|落幕|(?:精彩)?上演|亮相|开场|收官|开讲|开赛|启动|揭幕|进行|座谈(?!会)|开席|开桌|开(?=的[。,]|了[一半整]))/dgu
const PLACES: readonly RegExp[] = [
  MET_AT,
  new RegExp(`在(?<venue>[^,。;:在于]{1,18}?${HALL})(?:主持|组织|集中)(?:召开|举行|收看)`, 'dgu'),
  // `在某会议室，甲主持召开会议`
  new RegExp(
    `(?<=^|[,。午日晚])在(?<venue>[^,。;:在于]{1,18}?${HALL})(?=,[^。]{0,60}?(?:召开|举行|举办|主持))`,
    'dgu',
  ),
  new RegExp(
    `(?:地\\s{0,4}点|会\\s{0,4}址|(?<![分各])会场|主会场|会议地点)(?:设)?(?:在|:|为)(?<venue>[^,。;:]{2,24}?)(?=[,。;\\s]|$)`,
    'dgu',
  ),
  // `设在某楼401室的主会场`, `某村代表之家迎来了…`
  new RegExp(
    `设(?:在|于)(?<venue>[^,。;:在于]{2,24}?(?:${HALL}|室))的(?:主|分)?会场|(?<=^|[,。日”])(?<held>[^,。;:的“”]{2,18}?${HALL})(?:里|内)?迎来了?(?=[^,。;]{2})`,
    'dgu',
  ),
  // `开幕式放在了某会展中心`, `现场会就开在某村晒谷场上`
  new RegExp(
    `(?:放|搬|选|开|挪|移师|摆|(?<=会场|大会|会议|全会|[谈商动]会|开幕式|闭幕式|仪式|论坛)(?:设|安排))(?:在|到|进|至)了?(?<venue>[^,。;:在于到]{1,18}?(?:${HALL}|晒谷场|文化站|活动站|村部|大院|田头|车间|院坝|祠堂))(?:上|里|内)?(?=[,。;]|举行|召开)`,
    'dgu',
  ),
  new RegExp(
    `(?<=^|[,。午日晚时点分])(?<venue>[^,。;:的()\\s]{1,18}${HALL})(?:内|里|内外|门前|门口)?[^。;:在]{0,30}[,。][^。]{0,60}?(?:在|于)(?:这里|此|这儿)`,
    'dgu',
  ),
  new RegExp(
    `(?:来到|走进|步入|[走涌]?进了|走入|回到|相聚|汇聚|齐聚|云集)(?:在|于)?(?<venue>[^,。;:]{2,18}?${HALL})(?=[,。;内里坐])`,
    'dgu',
  ),
  // `在某剧院的讲台上`, `动员会开到了某瞭望塔下`
  new RegExp(
    `在(?<venue>[^,。;:在于的]{1,18}?${HALL})的(?:讲台|主席台|舞台|会场|大厅)[上里]|会(?:议)?(?:直接|也|就)?(?:开|搬|办)(?:到|在|进)了?(?<held>[^,。;:在于]{3,18}?[上下里内前旁边])(?=[,。;])`,
    'dgu',
  ),
  new RegExp(
    `(?<=^|[,。;)\\s])(?:[^,。;]{0,12}的)?(?<venue>[^,。;:的()\\s]{1,18}?${HALL})(?:内|里|内外)?(?:,)?(?:座无虚席|气氛|掌声|鲜花|彩旗|红旗|灯光|庄严|暖意|国歌|华灯|欢声|高朋|济济|人头)`,
    'dgu',
  ),
]
const NO_VENUE =
  /主持$|完成|发展$|^[这那此该][座个间幢家栋]|^(?:京|这里|此|明天继续|继续|明天|今天|会上|我[省市区县])$|(?:期间|之际|基础上|领导下|指导下|精神|声中|之后|后|议程|掌声中|[气氛]+围?中)$|^(?:雄壮|热烈|庄严|全场|一片|经久)/u
/** Days and parts of the year, at which a meeting is held as it is at a place. */
const NO_DAY_HERE =
  /^(?:(?:\d{4}|二〇\S{2}|今|明|本|去)年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|本|[上下]个?)[月日]|^(?:\d{4}|今|明)年|^(?:今|明|昨|后|次|当)[天日晚]|^(?:上午|下午|晚上|日前|近日|近期|年[初底末])|[月日年](?:上旬|中旬|下旬|[初底末]|上午|下午|晚上?)?$/u
const TIMES = /(?<time>(?:上午|下午|晚上)?\d{1,2}(?:时|点)(?:\d{1,2}分|半|整|许)?)[,，]/dgu

/** Where a text names its venue. */
const MOST_PARAGRAPHS = 3
const FARTHEST = 1000

/** Reads the venue of the meeting from the first paragraphs. */
export function readVenue(paragraphs: readonly Paragraph[]): readonly Understood<string>[] {
  const inLead = venuesIn(leadOf(paragraphs, MOST_PARAGRAPHS))
  if (inLead.length > 0) return inLead
  const inSitting = venuesIn(sittingIn(paragraphs))
  return inSitting.length > 0 ? inSitting : venuesIn(paragraphs, ANYWHERE)
}

/** Words that name a venue wherever they stand: where the hall is, or where the talk was held that ends a tour. */
const ANYWHERE: readonly RegExp[] = [
  /(?:主会场|(?<![分各])会场|会址)设(?:在|于)(?<venue>[^,。;:]{2,24}?)(?=[,。;])/dgu,
  new RegExp(
    `(?:^|[,。午日])[^,。;:在]{0,12}在(?<venue>[^,。;:在于]{1,18}?${HALL})(?:主持)?(?:召开|举行)了?[^,。;]{0,12}(?:座谈|汇报|反馈|交流|评议|情况通报|总结)会`,
    'dgu',
  ),
]

function venuesIn(
  paragraphs: readonly Paragraph[],
  places: readonly RegExp[] = PLACES,
): readonly Understood<string>[] {
  const near = paragraphs.map((paragraph) => ({
    ...paragraph,
    folded: paragraph.folded.slice(0, FARTHEST),
  }))
  const found = places.flatMap((pattern) =>
    findMatches(near, pattern).flatMap(({ paragraph, ranges }) => {
      const range = withoutDescription(ranges['venue'] ?? ranges['held'], paragraph)
      // `在雄壮的国歌声中开幕`: what stands before the anthem is no place.
      if (!range || range.start <= paragraph.folded.lastIndexOf('国歌')) return []
      const value = wordsAt(paragraph, range)
      if (isTown(value)) return []
      const sentence = paragraph.folded.slice(
        paragraph.folded.lastIndexOf('。', range.start) + 1,
        range.start,
      )
      if (/将|下一次|拟|去年|上届/u.test(sentence)) return []
      return NO_VENUE.test(value) ||
        NO_DAY_HERE.test(paragraph.folded.slice(range.start, range.end))
        ? []
        : [understand({ confidence: 0.85, paragraph, range, value })]
    }),
  )
  return firstOf(found)
}

/** What a place is like, before its name: `新落成的`, `能容纳800人的`. */
const DESCRIPTION =
  /^(?:[^的]{0,12}(?:落成|建成|启用|竣工|开放|装修|翻修|修缮|修葺|容纳|灯火|一新|通明|宽敞|明亮|庄严|崭新|热闹|简朴|古老|古色)[^的]{0,10}|新|刚刚)的(?=.{3})|^.{0,8}(?:步入|走进|来到|齐聚|汇聚|相聚|走入|涌入|聚集在|聚在)(?=.{3})|^[^的]{1,14}(?:洒进|照进|透进|射进|涌进|传进|飘进|挤进|坐进|洒满|挤满|坐满)了?(?=.{3})/u

function withoutDescription(
  range: TextRange | undefined,
  { folded }: Paragraph,
): TextRange | undefined {
  if (!range) return undefined
  const words = folded.slice(range.start, range.end)
  return { end: range.end, start: range.start + (DESCRIPTION.exec(words)?.[0].length ?? 0) }
}

const IS_HALL = new RegExp(`${HALL}$`, 'u')

/** Whether words are the name of a town: too short for a venue, no hall and no village. */
const isTown = (words: string): boolean =>
  /^\p{Script=Han}{1,2}[^镇乡村]$/u.test(words) && !IS_HALL.test(words)

/** Reads clock times as printed (`上午10时26分`) of the meeting's opening or end. */
export const readTimes = (
  paragraphs: readonly Paragraph[],
): readonly Understood<{ readonly kind: 'end' | 'start'; readonly time: string }>[] =>
  findMatches(paragraphs, TIMES).flatMap(({ paragraph, ranges }) => {
    const range = ranges['time']
    if (!range) return []
    const sentence = /^[^。]{0,300}/u.exec(paragraph.folded.slice(range.end))?.[0] ?? ''
    const kind = /闭幕|结束/u.test(sentence)
      ? 'end'
      : /开始|开幕/u.test(sentence)
        ? 'start'
        : undefined
    return kind
      ? [
          understand({
            confidence: 0.85,
            paragraph,
            range,
            value: { kind, time: wordsAt(paragraph, range) } as const,
          }),
        ]
      : []
  })
