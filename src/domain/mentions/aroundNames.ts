import { VERBS_BEHIND_NAMES } from './verbsBehindNames.ts'

export const AND = /(?:还有|以及|和|偕|与|及|暨)/gu
/** Words behind `和` that begin neither an office nor a name. */
export const NO_NAME_BEHIND =
  /^(?:以(?!及)|一边|边|在(?!场|座|任|职|家)|对|从|向|也|都|还|先后|分别|说|认真|来到|主持|出席|讲话|指出|强调|要求|表示|作(?!家|协)|致|到会|当选|当场|随后)/u
/** Stands for a character of a bracket, which is no part of a list: `执行主席（以姓氏笔画为序）：`. */
export const HIDDEN = '\u2060'

export const OPENING = new RegExp(
  `^(?:[\\s:${HIDDEN}\u2061\\p{Extended_Pictographic}\\uFE0F]|由|请|为|是|有|(?:会议|大会)?还有|以及|和|其中|分别是|分别为|他们是|名单如下|会上|会后|会前|随后|最后|首先|接着|当天|当日|期间|会议期间|活动中|座谈中|仪式上|会议?[由是]|大会[由是]|(?:会议|大会)?(?:还|分别|先后|依次)?在?(?:听取|审议)(?:和审议|并审议)?了?|邀请|(?:主席团|会议|大会)?(?:推选|推定)|另外|此外|(?:决定|增补|增选|补选|选举|任命|聘任|聘请)(?=\\p{Script=Han}{2,4}$)|(?:不是|身为|同为)[^、的]{2,20}的(?=\\S{2}))+`,
  'u',
)
/** How somebody speaks, between name and verb: `甲激动地说`, `甲即席讲话`. */
const MANNERS =
  '(?:语气|声音|神情|目光|情绪)\\p{Script=Han}{2,4}地?|(?:激动|高兴|动情|深情|自豪|感慨|欣喜|兴奋|坚定|郑重|严肃|语重心长|意味深长|满怀信心|满怀深情|饱含深情|热情洋溢|情真意切|由衷|坦率|诚恳|风趣|欣慰|恳切|动容|感激|着急|无奈|自信|骄傲|开心|爽朗|认真)(?:地)|即席|脱稿|笑着|笑呵呵地?|(?:接过|拿起|拿着)话筒|接受(?:记者)?采访时|(?:现场|当场|就地|随即)|(?:(?:视频|电话|在线|远程|现场|云端)?连线|通过视频|线上|踊跃|积极|争相|竞相|争先|抢先|即兴|自告奋勇|热情|率先)|(?:再次|亲自|反复|多次|一再|特别|着重|同时|明确)'
/** What may follow the last name of a list: groups, counts, forms of address. */
export const CLOSING = new RegExp(
  `(?:等[^、,。;]*|(?:\\d{1,4}|[一二两三四五六七八九十几]{1,3})[名位](?:同志|代表|委员|人|\\p{Script=Han}{1,5}(?:长|主任|书记|主席|教授|专家|老师|选手|嘉宾))?|同志|同学|老师|先生|女士|一行|担任|主持|分别|共同|先后|依次|轮流|轮值|交替|一同|一起|一道|相继|第[一二三四五]个|(?<=\\p{Script=Han}{4})[也还又均则]|最后|${MANNERS}|[\\s${HIDDEN}])+$`,
  'u',
)
/** Words that follow a name directly, which tell 乔某 + 对 from a name of three characters. */
export const AFTER_NAME = new RegExp(
  `^(?:[${HIDDEN}]|在|对|代表|出席|主持|召集|结合|就|随后|最后|首先|还|也|又|则|均|都|受|因|作|做|致|于|从|以|向|到|并|已|深有|认真|接着|当即|曾|将|未|被|由|担任|当选|任|应邀|应约|列席|宣布|宣读|指出|强调|介绍|通报|传达|回顾|围绕|关于|针对|根据|按照|所作|用|让|把|代|率|带领|陪同|参加|分别|共同|先后|依次|一一|轮流|相继|一起|一同|一道|踊跃|积极|争相|竞相|即兴|一开口|当[天日晚场]|抢着|接过|到会|莅临|亲临|一行|等|同志|先生|女士|老师|教授|院士|讲话|发言|发表|提出|说|表示|要求|希望|认为|建议|谈到|介绍|告诉|充分|高度|进一步|再次|全票|高票|逐一|现场|当场|受邀|前往|深入|来到|走进|主讲|领誓|监誓|颁奖|授牌|揭牌|点评|总结|部署|安排|出任|做|到场|签署|签约|为(?!$)|是|担|接受|老人|大爷|大妈|大姐|大哥|师傅|记得|获|率队|主|进行|(?:所|的)$|告诉|会见|见证)`,
  'u',
)
/** What people do, in one character, behind an office and a name. */
const AFTER_OFFICE_CHARACTERS =
  '[请邀陪走来去到把给让拿带听看问答站坐握递敲挥笑讲谈念读登赶送写投举跑转迎正搬扛扶牵抱端背的]'
export const AFTER_OFFICE_NAME = new RegExp(
  `^(?:${VERBS_BEHIND_NAMES.join('|')}|${AFTER_OFFICE_CHARACTERS})`,
  'u',
)
/** Words of two characters behind a name, whose first is no part of it: 丁某 + 关于. */
export const AFTER_WORD =
  /^(?:合作(?:社|联社)|正(?:在|对|给|忙|为|将|准备|带|和|与)|为(?:受|获|他|她|与|代|先|优|学|大|全|副|主[任席]|委员|第|[省市区县镇乡])|关于|分别|对于|由于|共同|先后|依次|代表|就此|并且|应邀|出席|主持|参加|列席|担任|宣布|强调|指出)/u
/** Words that group people without giving them an office. */
export const NO_OFFICE =
  /(?:领导|同志|嘉宾|来宾|友人|选手|(?<!党组)(?<!党委)(?<!主席团)成员|组成人员|市民|村民|居民|选民|客商|商户|农户|养殖户|种植户|经营户|渔民|游客|家长|学生|司机|农民|职工|工人|侨胞)$|^\p{Script=Han}{0,2}(?:代表|专家)$/u
/** What describes somebody before the office: `来自金沙镇的`. */
export const DESCRIPTION =
  /^(?:新任|新当选的?|新晋)(?=\p{Script=Han}{2})|^(?:——|--|─+)?(?:访|专访|对话|对谈|记|追记|走近|对)(?=[省市区县镇乡全国本我]|\p{Script=Han}{2,8}[省市区县镇乡])|^.*邀请(?:到)?(?:了|的)?(?:是)?|^了?(?:来自|来访|到访|来华|前来|远道而来|正在|刚刚|曾|在场|当选|参会|与会|年近|年过|\d+岁)[^、]*的(?=[^、的]{2})/u
