import type { Form } from './meetingForm.ts'

import { NUMERAL } from '../text/chineseNumerals.ts'
import { form, REGION_ALONE, SESSION, TERM } from './meetingForm.ts'

const N = NUMERAL
/** Words between an organ and the number of its meeting: `常委会今天上午举行第三次会议`. */
const HELD = '(?:[\\p{Script=Han}\\d]|\\(\\d{1,2}\\)){0,24}?(?:举行|召开)(?:了)?'
/** What a conference is about, and what it is. */
const SUBJECT =
  '(?<subject>(?:(?!把|主持|召开|出席|参加|举行|举办|宣布|讲话|强调|先后|听取)[\\p{Script=Han}\\d、“”]){2,24}?)'
const CONFERENCE =
  '(?:界别协商会|初审会|预审会|审查会|咨询会|问政会|安全会(?=上|议)|防火会|颁奖会|专题协商会|协商会|学习会|议事会|(?:述职)?评议会|筹备(?:工作)?会|工作会议|工作例会|推进会议?|动员会议?|动员大会|座谈会|现场会|部署会议?|调度会议?|表彰大会|表彰会|总结会议?|分析会议?|通报会|汇报会|协调会|论证会|评审会|联席会议?|见面会|欢送会|欢迎会|报告会|宣讲会|启动会|视频会议?|电视电话会议?|民主生活会|对接会|洽谈会|观摩会|述职会|测评会|年会|碰头会|扩大会议|读书班|典礼|开班仪式|工作会|大会|例会|培训会|交流会|专题会议?|新闻发布会|发布会|签约仪式|启动仪式|揭牌仪式|颁奖仪式|开工仪式|仪式|论坛|恳谈会|茶话会|研讨会|部署会|调研会|推介会|听证会|庆典|颁奖典礼|[部局校院行所站]长会议?)(?=[,。;:”\\s\\d]|(?:发言摘[登编要]|(?:会议)?纪要|侧记|纪实|综述|见闻|实录|特写|花絮)|在|召开|举行|举办|开幕|闭幕|开到|开进|开在|暨|上|于|今|昨|隆重|胜利|圆满|正式|如期|顺利|由|(?:二〇|[一二三四五六七八九十]{1,3}[月日])|$)'

/** Last character of gatherings of every kind, and not of bodies: `安全会`, and not `常委会`. */
const GATHERING = '(?<![委员协工学商联合社机基金理监事晚体领约集盛省农残妇侨文科大代])会'
const SUBJECT2 = SUBJECT.replace('subject', 'subject2')

/** Another occasion of the same meeting: `教育大会暨表彰大会`. */
const AND_CONFERENCE = `(?:暨(?:(?!召开|举行|举办)[\\p{Script=Han}\\d“”]){2,24}?${CONFERENCE})?`

/**
 * Forms of meetings' names, long and short, most specific first. Each names the region before the ordinals
 * or after; `term` (届) and `session` (次) are numerals as printed. A new organ is a new row.
 */
export const meetingForms: readonly Form[] = [
  form({
    organ: 'teachersCongress',
    words: `(?<region>(?:(?!第?[一二三四五六七八九十\\d]{1,4}届)\\p{Script=Han}){2,18}?)?${TERM}(?:教代会|教职工代表大会|职代会|职工代表大会)${SESSION}会议暨(?:第?${N}届)?工会(?:第?${N}[届次])?(?:会员|职工)?(?:代表大会|工代会|大会)(?:第?${N}次会议)?`,
  }),
  form({
    organ: 'workConference',
    words: `^关于(?<subject>[^,。;:]{4,40}?)的(?:专题|协调|工作|现场|调度|办公)会议?(?=(?:会议)?纪要|$)`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'presidium',
    words: `(?<!会议)(?<!大会)(?:人民代表大会|人大)主席团(?:${HELD})?${SESSION}(?:全体)?(?:\\(扩大\\))?会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'presidium',
    words: `${TERM}(?:人民代表大会|人大)${SESSION}会议主席团(?:${HELD})?第(?<sitting>${N})次(?:全体)?会议`,
  }),
  form({
    organ: 'standingCommittee',
    words: `${TERM}(?<region>\\p{Script=Han}{0,8}?[省市区县州旗])(?:人民代表大会|人大)(?:常务委员会|常委会)(?:${HELD})?${SESSION}(?:主任)?会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'standingCommittee',
    words: `(?:${TERM})?(?:人民代表大会|人大)(?:常务委员会|常委会)${HELD}${SESSION}(?:\\(扩大\\))?会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'standingCommittee',
    words: `${TERM}(?<region2>全国)?(?:人民代表大会|人大)(?:常务委员会|常委会)${SESSION}(?:\\(扩大\\))?会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'standingCommittee',
    words: `${TERM}(?:人民代表大会|人大)${SESSION}(?:常委会|常务委员会)(?:议|会议)?`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'standingCommittee',
    words: `(?:${TERM})?(?:人民代表大会|人大)(?:常务委员会|常委会)(?:${HELD})?${SESSION}(?:主任)?会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'congress',
    words: `${TERM}(?<region2>全国)?(?:人民代表大会|人大)${SESSION}会议`,
  }),
  form({
    organ: 'cppcc',
    words: `(?<region>\\p{Script=Han}{0,8}?[省市区县州旗])政协${TERM}委员会(?:常务委员会)?${SESSION}(?:全体)?会议`,
  }),
  form({
    before: { isNeeded: true, words: ['中国人民政治协商会议', '人民政协', '政协'] },
    organ: 'cppcc',
    words: `${TERM}(?<region2>\\p{Script=Han}{0,12}?)委员会(?:常务委员会)?${SESSION}(?:常务委员会|常委会)?(?:全体)?会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'cppcc',
    words: `政协(?:${HELD})?${TERM}(?:委员会|常委会)?${SESSION}(?:(?:专题(?:议政性|协商)?)?(?:常委会?|常务委员会)|全体|主席会?|专题)?会议`,
  }),
  form({
    organ: 'cppcc',
    words: `${TERM}(?<region>\\p{Script=Han}{0,8}?[省市区县州旗])政协(?:${HELD})?${SESSION}(?:(?:专题(?:议政性|协商)?)?(?:常委会?|常务委员会)|全体|主席会?|专题)?会议`,
  }),
  form({
    organ: 'union',
    words: `(?<region>(?:(?!第?[一二三四五六七八九十\\d]{1,4}[届次])\\p{Script=Han}){2,18}?(?:工会联合会|联合工会|(?:公司|集团|厂|矿|医院|银行|大学|学院|中学|学校|[一二三四五六七八九十]中|中心|局|园区)工会))(?:${HELD})?(?:成立(?:大会)?暨)?第(?<term>${N})次(?:会员|职工)?(?:代表)?大会`,
  }),
  form({
    organ: 'other',
    words: `(?<region>(?:(?!第?[一二三四五六七八九十\\d]{1,4}届)\\p{Script=Han}){2,18}?(?:协会|学会|研究会|促进会|联谊会|基金会|校友会|志愿者联合会))(?:${HELD})?${TERM}(?:会员代表大会|会员大会|代表大会|常务理事会|理事会)(?:${SESSION}(?:全体)?会议)?`,
  }),
  form({
    organ: 'other',
    words: `(?<region>(?:(?!第?[一二三四五六七八九十\\d]{1,4}[届次])\\p{Script=Han}){2,18}?(?:协会|学会|研究会|促进会|联谊会|基金会|校友会|联合会))第(?<term>${N})次(?:会员|全体会员|全[国省市区县])?(?:代表)?大会`,
  }),
  form({
    before: { isNeeded: true, words: ['中国人民政治协商会议', '人民政协', '政协'] },
    organ: 'cppcc',
    words: `${TERM}(?:委员会)?(?:常委会|常务委员会)?${SESSION}(?:(?:专题(?:议政性|协商)?)?(?:常委会?|常务委员会)|全体|主席会?|专题)?会议`,
  }),
  form({
    before: { isNeeded: true, words: ['中国共产党', '中共'] },
    organ: 'party',
    words: `第(?<term>${N})次(?:党员)?代表大会`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'party',
    words: `第(?<term>${N})次(?:党代会|党员代表大会)`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'union',
    words: `(?:总工会|工会)(?:${HELD})?${TERM}(?:委员会|执行委员会|执委会)?${SESSION}(?:全体|全委)?(?:委员)?(?:\\(扩大\\))?(?:会议|全会)`,
  }),
  form({
    before: { isNeeded: false, words: ['共青团', '中国共产主义青年团'] },
    organ: 'other',
    words: `(?:妇女联合会|妇联|残疾人联合会|残联|科学技术协会|科协|文学艺术界联合会|文联|归国华侨联合会|侨联|工商业联合会|工商联|商会|团委|青联|红十字会|慈善总会|作家协会|作协|记者协会|记协)(?:${HELD})?${TERM}(?:委员会|执行委员会|执委会|理事会|常委会|全委会)?${SESSION}(?:全体|全委)?(?:委员|理事|执委)?(?:\\(扩大\\))?(?:会议|全会)`,
  }),
  form({
    before: { isNeeded: false, words: ['共青团', '中国共产主义青年团'] },
    organ: 'other',
    words: `(?:妇女联合会|残疾人联合会|科学技术协会|文学艺术界联合会|归国华侨联合会|工商业联合会|商会|红十字会|慈善总会|作家协会|记者协会|律师协会)第(?<term>${N})次(?:会员)?代表大会`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'union',
    words: `(?:总工会|工会)第(?<term>${N})次(?:会员)?代表大会`,
  }),
  form({
    before: { isNeeded: false, words: ['共青团', '中国共产主义青年团'] },
    organ: 'other',
    words: `(?:妇女|妇联|残联|科协|文联|侨联|工商联|少先队|学生|青联)?第(?<term>${N})次(?:妇女|会员|团员|学生|残疾人|归侨侨眷|侨眷|青年|科技工作者|文艺工作者|少先队员|作家|职工|律师|工商业者|红十字会会员|盲人|聋人|台胞)?代表大会`,
  }),
  form({
    organ: 'other',
    words: `(?<region>(?:(?!第?[一二三四五六七八九十\\d]{1,4}[届次])\\p{Script=Han}){2,18}?(?:大学|学院|学校|中学|[一二三四五六七八九十]中))${TERM}(?:学生|研究生|团员|团员青年|少先队员)代表大会(?:${SESSION}(?:全体)?会议)?`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'government',
    words: `(?:人民)?政府(?:${HELD})?${TERM}${SESSION}(?:常务|全体)会议`,
  }),
  form({
    before: { isNeeded: false, words: ['中国共产党', '中共'] },
    organ: 'party',
    words: `(?:委)?${TERM}(?:委员会|纪委|纪律检查委员会)?${SESSION}(?:全体(?:\\(扩大\\))?会议|全会)`,
  }),
  form({
    organ: 'party',
    words: `${TERM}(?<region>\\p{Script=Han}{0,8}?[省市区县州旗])(?:委|纪委)(?:${HELD})?${SESSION}(?:常委会(?:\\(扩大\\))?会议|全体(?:\\(扩大\\))?会议|全会)`,
  }),
  form({
    before: { isNeeded: false, words: ['中国共产党', '中共'] },
    organ: 'party',
    words: `委(?:常委会|常务委员会)(?:${HELD})?(?:${TERM})?(?:${SESSION})?(?:\\(扩大\\))?会议`,
  }),
  form({
    organ: 'party',
    words: `${TERM}(?<region>\\p{Script=Han}{0,8}?[省市区县州旗])委(?:常委会|常务委员会)(?:${HELD})?${SESSION}(?:\\(扩大\\))?会议`,
  }),
  form({
    organ: 'government',
    words: `${TERM}(?<region>\\p{Script=Han}{0,8}?[省市区县州旗])(?:人民)?政府(?:${HELD})?${SESSION}(?:常务|全体|党组)会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'government',
    words: `${TERM}(?:人民)?政府${SESSION}(?:常务|全体)会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'government',
    words: `(?:人民)?政府(?:${HELD})?(?:${TERM})?(?:\\d{4}年度?|今年)?(?:${SESSION})?(?:常务|全体|党组)(?:\\(扩大\\))?会议`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'party',
    words: `(?:人大常委会|人民政府|政府|政协|纪委监委|法院|检察院)党组(?:${HELD})?(?:${SESSION})?(?:理论学习中心组)?(?:\\(扩大\\)|扩大|专题)?(?:会议|学习会)`,
  }),
  form({
    before: REGION_ALONE,
    organ: 'government',
    words: `(?:人民政府|政府)?${SESSION}(?:[省市区县州镇乡]长)办公会议?`,
  }),
  form({
    organ: 'teachersCongress',
    words: `(?<region>(?:(?!第?[一二三四五六七八九十\\d]{1,4}届)\\p{Script=Han}){2,18}?)?${TERM}${SESSION}(?:教代会|教职工代表大会|职代会|职工代表大会)`,
  }),
  form({
    organ: 'teachersCongress',
    words: `(?<region>(?:(?!第?[一二三四五六七八九十\\d]{1,4}届)\\p{Script=Han}){2,18}?)?${TERM}(?:教代会|教职工代表大会|职代会|职工代表大会)(?:暨(?:第?${N}届)?(?:工会)?(?:会员代表大会|工代会|代表大会))?${SESSION}会议`,
  }),
  form({
    organ: 'union',
    words: `(?<region>(?:(?!第?[一二三四五六七八九十\\d]{1,4}届)\\p{Script=Han}){2,18}?)?${TERM}工会(?:委员会|会员)?(?:换届选举大会|代表大会)`,
  }),
  form({
    organ: 'workConference',
    words: `(?<=^|[^\\p{Script=Han}]|召开|举行|主持|上午|下午|晚上|[了在由])(?<region>全?[省市区县镇乡州旗](?![委长])|\\p{Script=Han}{1,8}?[省市区县州旗镇乡])?(?<subject>(?!召开|举行|主持|出席|参加)(?:(?![届会]|人大|政协|政府|中共)\\p{Script=Han}){0,18}?(?:领导小组|指挥部|安委会|防指|专班|联席会|理事会|管委会|(?:安全|规划|保护|治理|发展|建设|管理|改革|领导)委员会))(?:(?:\\d{4}|今)年度?)?(?:${HELD})?${SESSION}(?:全体|联席|工作|扩大|专题|调度)?(?:\\(扩大\\))?会议`,
  }),
  form({
    organ: 'workConference',
    words: `(?<=^|[^\\p{Script=Han}]|召开|举行|举办|主办|承办|[的了在由]|(?<![召])开|上午|下午|[今昨]天)(?<region>[全省市区县镇乡]{1,2}(?:人大|政协|总?工会|妇联|工商联)?|\\p{Script=Han}{1,8}?(?:[省市区县镇乡]|街道)(?:人大|政协|总?工会|妇联|工商联)?)?(?:\\d{4}年度?|第${N}届)?“[^“”]{2,24}”(?:系列|主题|专题|\\p{Script=Han}{2,8}?)?(?:新闻发布会|颁奖仪式|颁奖典礼|发布会|座谈会|培训班|研修班|训练营|报告会|宣讲会|推进会|论坛|动员会|签约仪式|启动仪式|恳谈会|研讨会|主题活动)`,
  }),
  form({
    organ: 'workConference',
    words: `(?<region>[全省市区县镇乡]{1,2}(?!村)|(?:(?!召开|举行|举办|(?<=召)开|(?<=举)[行办])\\p{Script=Han}){1,8}?(?:[省市区县镇乡](?!村)|街道))${SUBJECT}${CONFERENCE}${AND_CONFERENCE}`,
  }),
  form({
    organ: 'workConference',
    words: `(?<=(?:召开|举行|举办)(?:了|的)?|[^,。;]{2}把)(?!一次)${SUBJECT}${CONFERENCE}${AND_CONFERENCE}`,
  }),
  // Any gathering, where its verb stands beside it.
  form({
    organ: 'workConference',
    words: `(?<=(?:召开|举行|举办|开了|把)(?:了)?(?:一[场次个])?)${SUBJECT}${GATHERING}(?=[,。;]|开[到在进])|(?<=^|[,。;日午晚])${SUBJECT2}${GATHERING}(?=(?:[今昨][天日]|\\d{1,2}[月日]|[上下]午|晚上?){0,3}(?:在[^,。;]{2,20})?(?:召开|举行|开幕|闭幕|举办|落幕))`,
  }),
]
