/** What a person does at a meeting; `meet` is anything that only names them: `甲告诉记者`, `甲会见了乙`. */
export type Deed =
  'announce' | 'attend' | 'chair' | 'host' | 'meet' | 'observe' | 'rostrum' | 'speak'

/**
 * Predicate of a clause. `after`: the people stand behind it (`出席会议的有：甲、乙`), before it otherwise.
 * `deed` absent: a predicate that ends a list of people and says nothing of their part at the meeting.
 */
export type Predicate = {
  readonly after?: true
  readonly also?: boolean
  readonly deed?: Deed
  readonly pattern: string
  /** The people stand right behind the words, which describe them: `主持会议的甲`. */
  readonly relative?: true
}

const MEETING =
  '(?:(?:本次|此次|这次|今天的?|开幕|闭幕|了)?(?:大会|会议|全会|座谈会?|开幕式?会?|闭幕式?会?|开幕大会|活动|仪式|论坛|例会|培训|研讨会?|签约|发布会|推进会|动员会|部署会|交流会|预备会议?|常务会议|专题会|现场会|调度会))'
/** What follows a verb that only describes somebody: `会见出席会议的代表`. */
const ATTRIBUTIVE =
  '[^,。;]{0,24}的(?:全体|全国|各位|部分|各)?(?:代表|委员|人员|同志|领导|嘉宾|干部)'
/** Something that people attend, by its last word. */
const EVENT = '[^,。;、:的]{2,12}?(?:会|会议|仪式|活动|论坛|典礼)(?=的)'
const RELATIVE = {
  attend: '(?:应邀|受邀)?(?:出席|参加|莅临)',
  host: '主持',
  observe: '(?:应邀|受邀)?列席',
}
/** Groups behind a predicate that describes them: no list of people. */
const DESCRIBED_GROUP =
  '是|有|为|还有|包括|:|全体|各|全国|代表|委员|人员|同志|领导|嘉宾|干部|来宾|常委会|组成'
const RANKED = '[\u2060]*(?:同志)?(?:名单)?(?:分别|依次|如下)?'
const REPORT =
  '(?:报告|汇报|说明|讲话|安排|阐述|动员令|交流|推介|贺信|致辞|致词|发言|演讲|点评|总结|感言|主旨|献词|述职|表态|动员|部署|承诺|宣讲|介绍|解读|通报|辅导|讲座|授课)'

/**
 * Words that tell what people do, most specific first. A new wording is a new row or a word in one.
 * Patterns are matched in width-folded text whose brackets are hidden.
 */
export const predicates: readonly Predicate[] = [
  // Lists behind the words.
  { after: true, deed: 'chair', pattern: `执行主席由` },
  {
    after: true,
    deed: 'chair',
    pattern: `(?:担任|出任)?(?:本次|此次|这次)?(?:大会|会议|全会)?(?:的)?(?:执行主席|会议主席团执行主席)(?:的)?${RANKED}(?:还?有|是|为|由|:)(?!.{0,60}(?:担任|主持))`,
  },
  {
    after: true,
    also: true,
    deed: 'attend',
    pattern: `(?:(?:在)?主席台(?:前排|上)?就座的?(?:领导|嘉宾)?(?:同志)?|出席[^,。:]{0,16}的领导同志)还有:`,
  },
  {
    after: true,
    deed: 'observe',
    pattern: `列\\s{0,4}席(?:了)?${MEETING}?的?(?:领导|人员|同志|还)?(?:同志)?\\s{0,2}(?:有|是|为|:)`,
  },
  {
    after: true,
    deed: 'attend',
    pattern: `(?:(?:在)?主席台(?:前排|上)?就座|坐在主席台(?:前排|上)?(?=的)|(?:应邀|受邀)?(?:出\\s{0,4}席|参\\s{0,4}加|参会|(?<!来)到会(?!场)|与会|莅会|莅临|到场|前来)(?:了)?(?:${MEETING}|${EVENT})?)的?(?:(?:市|区|县|省|校|镇|乡)?(?:人大|政协|本届)?(?:常委会)?(?:领导|人员|嘉宾|代表|组成人员|委员)?(?:同志)?|(?<=的)(?:专家|学者|企业家|老同志|来宾|客商|专家学者|负责人|单位代表))(?:还?有|是|为|包括|:)(?!.{0,3}(?:\\d|[一二三四五六七八九十百]+)[名位人])`,
  },
  {
    after: true,
    deed: 'host',
    pattern: `主\\s{0,4}持(?:${MEETING})?(?:(?:人|者|的|的同志|的领导)?\\s{0,2}(?:是|为|:)(?!了)|人\\s)`,
  },
  {
    after: true,
    deed: 'speak',
    pattern: `(?:讲话|发言|致辞|主讲)(?:人|者|嘉宾)?(?:的)?(?:委员|代表|同志|嘉宾)?(?:有|是|为|分别是|分别为|:)(?!“)`,
  },
  // Duties without a deed of their own.
  {
    deed: 'chair',
    pattern: `(?:担任|出任|任|为|作为)(?:本次|此次|这次|今天的?)?(?:全体)?(?:大会|会议|全会|(?:开幕|闭幕|预备)(?:大?会|会议|式)?|第\\S{1,3}次(?:大会|全体会议))?(?:的)?执行主席`,
  },
  // People before the words.
  { deed: 'host', pattern: `的?主持下` },
  { deed: 'host', pattern: `担任(?:${MEETING}的?)?主持(?:人)?|作为主持人` },
  // People behind the words that describe them.
  ...(['host', 'attend', 'observe'] as const).map((deed) => ({
    deed,
    pattern: `${RELATIVE[deed]}(?:召开|了)?(?:${MEETING}|${EVENT})?的(?!${DESCRIBED_GROUP})`,
    relative: true as const,
  })),
  {
    deed: 'host',
    pattern: `主持(?:召开)?(?!过(?!会)|(?:了|过)?[^,。;]{0,8}(?:课题|研究|研发|实施|设计|施工|改造|修复|翻译|婚礼)|人|日常|公道|正义|家务|起草|编|研制|全面|工作|制定|修建|开发|项目|词|节目|下[,,]?(?:完成|制定))`,
  },
  { deed: 'observe', pattern: `(?:(?:应邀|受邀)?列席|旁听)(?!${ATTRIBUTIVE})` },
  { deed: 'attend', pattern: `(?:应邀|受邀)(?:在)?主席台(?:前排|上)?就[座坐]` },
  { deed: 'rostrum', pattern: `(?:在)?主席台(?:前排|上)?[就落][座坐]|在前排[就落][座坐]` },
  {
    deed: 'attend',
    pattern: `(?:应邀|受邀|共同|一同|一起)?(?:出席|莅临|莅会|(?<!来)到会(?!场)|(?:悉数|全部|准时)?到场|参会|与会|陪同(?=$|[,。;]|活动|调研|参观|考察|检查|出席|参加|慰问|走访))(?!代表|人员|委员|人数|的|同志|者|嘉宾|领导|${ATTRIBUTIVE})|(?:应邀|共同|一同|一起)?参加(?:了)?(?!工作|表决|投票|选举|革命|培训|人员|的|审议|讨论|联组|分组|审查|[^,。;]{0,12}(?:代表团|联组|小组|界别)[^,。;]{0,6}(?:审议|讨论|会议)|${ATTRIBUTIVE})`,
  },
  {
    deed: 'speak',
    pattern: `(?:发表|所作|(?<!工)作|做|进行|(?<!工)作为)(?:了|题为|以)?[^,。;:]{0,60}?${REPORT}|[作做]了?\u2061{2,}|发了言|(?:接过|拿起|拿过)话筒|致(?=[了以开闭欢答贺祝辞词主颁悼谢新]|热情|简短|感谢|结束)[^,。;]{0,10}?[词辞]|致以[^,。;]{0,8}(?:问候|祝贺|敬意|祝福)|(?<![的其])讲话(?!精神|要求|指出|中)|讲了(?:话|[^,。;]{0,4}意见)|致[辞词]|献[词诗]|建言献策|发言(?!人|席|中)|汇报(?!会)|(?<!工)作了?\\S{0,20}报告`,
  },
  {
    deed: 'speak',
    pattern: `(?<=听取[^,。;]{2,30})(?:(?:关于|所作的|作的)[^,。;]{2,40}?|的[^,。;的]{0,16}?)(?:报告|汇报|说明)|(?:交流|介绍|分享)(?:了)?[^,。;]{0,6}(?:经验|做法|体会)`,
  },
  { deed: 'announce', pattern: `宣布|宣读` },
  {
    deed: 'meet',
    pattern: `告诉|领学|授课|上党课|提问|作答|(?:发来|寄来)(?:了)?贺|会见|见证|看望|慰问|领奖|颁奖|颁发|授牌|揭牌|调研|视察|走访|签约|签署|陪同|领誓|监誓|宣誓|回答|采访|专访|对话|来到|前往|深入|率队|带队|带领|检查|督导|深有感触|深有体会|感慨|说(?:了|起|到|出)|讲述|回忆|道出|呼吁|点赞|带来`,
  },
  {
    deed: 'speak',
    pattern: `指出|强调|要求(?!.{0,3}的)|表示|认为|谈到|坦言|直言|(?<!意见)(?<![提议]案)(?<![的条件项])建议(?!,|。|、)|希望(?=$|.)|(?<!据)说(?:$|[,:“])|中说|最后说|提(?:出)?(?:了)?[一二两三四五六七八九十几\\d]{1,3}[点项个条]|介绍(?:了|说|道|(?<!情况介绍|的介绍)$|(?:有关|相关|基本)?情况)|(?<!表彰)通报(?:了)?|传达(?!学习|贯彻)(?:了)?|说明(?:了)?|报告(?:政府)?工作|(?<![的份项])报告了[^,。;]{2,30}|推介(?!会|活动)|开门见山(?=$|:)|解读(?:了)?|点评|总结(?:了)?(?:会议|大会)|(?<!研究)(?<!安排)(?:安排|部署|布置)(?:了|部署)?(?=[^,。;]{2})|回顾(?:了|总结)|回顾[^,。;]{2}|(?:充分|高度)肯定|给予[^,。;]{0,4}(?:肯定|评价)|号召|勉励|寄语|嘱托|叮嘱|重申|提出(?:了)?(?=$|[^,。;]{0,6}(?:要求|希望|意见|建议))|谈(?:了)?[^,。;]{0,4}(?:体会|感受|认识|打算|看法)`,
  },
]
