import { commonWords } from './commonWords.ts'
import { isGiven } from './givenCharacters.ts'
import { nounsBehindOffices } from './nounsBehindOffices.ts'

/** Family names a person's name may open with; those that open common words (全, 时, 代…) are left out. */
const SURNAMES =
  '归臻揣赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆夏蔡田樊胡凌霍虞万支柯昝管卢莫房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰鄂索咸籍赖卓蔺屠蒙池乔阴胥苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容古易慎戈廖庾暨居衡步耿满弘匡国文寇广禄阙东欧沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶曾毋沙乜养鞠须丰巢关蒯相查荆红游竺权逯盖益桓公肖覃涂佘岳帅缑亢况琴海商牟佟恽姒阳仝苑信丛闫谌谯铁粟佴辜练粘植冼凡仵初楚矫鹿付代洛帕雪旦扎拉格楼丘兰敬朴栗郇苟芦邝邸冒笪晋麦禤揭修隋迟衣战竺展訾呼郄亓綦仉甯鄢檀茆庹於琚瞿缑洗斛撖高卿赫尉尧向麴麹么妫禤仉泮员战信位玄佟佀酆暢庆青楼明召啜承皋菅逯遆宿律甯窄芈亢尕昃昝鲜敦燔缐亶爨佗俎呙喾弭忻悝栎禚狐爰砀祃穰翦胙蒍虢贠郐郛郧鄞镡闳顼骜骞妘訚漆雒郅汝冶钦仁昂郯郸颉覃眭睢肇冮苌蒉迮邾鄯锺闾隰骈逄禤'
/** Rarer ones, which open common words: names only where something beside them says so. */
const RARE_SURNAMES =
  '过区占贯但采操旷母虎赏逢锁闪蚁税拜撒弋墨普智来罕者褒爨浑亶问岩玉仡水盛赛苟折都火刚官时后回才丑力木门丹年爱家经士千哈法督伯树桥校'
/** The hundred most frequent family names, by which names that run together are parted. */
const FREQUENT_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤乔'
const COMPOUND_SURNAMES =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|司空|夏侯|轩辕|端木|南宫|独孤|百里|呼延|澹台|亓官|申屠|闻人|濮阳|赫连|万俟|钟离|第五|左丘|梁丘|闾丘|东郭|南门|西门|东野|微生|谷梁|乐正|漆雕|东门|库狄|尔朱|拓拔|贺兰|贺拔|斛律|耶律|仆固|豆卢|叔孙|季孙|臧孙|太叔|士孙|仲长|即墨|毌丘|东里|北宫|南荣|青阳|呼衍|钮祜|归海|公良|夹谷|段干|公羊|公西|巫马|颛孙|羊舌|鲜于|司寇|子车|宰父|壤驷|哥舒|完颜|纳兰|叶赫|公冶|淳于|单于|太史|仲孙|拓跋)/u

/** Words that look like a name in front of a verb and are none. */
const NOT_NAMES =
  /^(?:见面|通关|打印|应邀|管(?:段|线|网|道)|简(?:讯|报)|授(?:衔|旗|牌)|姜(?:茶|汤)|那瓶|谈(?:话|经|体|感|想|问|思|发|认|打)|摆(?:问|成|事)|谢谢|殷(?:切|殷|勤)|席(?:间|上|就|位|次|卡)|怎么|怎样|什么|[一二三四五六七八九十百千零〇两]{2}|一(?:起|道|同|并|行)|向(?:全|大|党|着|市|县|区|省|会|本|各|获|社|与|上|下|人|他|她|为|前|后|外|内|新|纵|更|基|群|困)|青(?:年|山绿|少|春|团)|战(?:略|线|友)|信(?:访|用|任|念|仰)|位(?:于|列|代|委)|员工|明(?:确|天|年|日|显)|庆(?:祝|典)|承(?:办|担|诺|接|包)|来(?:源|稿|电|信|自|宾|到)|律师|方(?:式|面|法|针|略|便)|提案|财务|成(?:功|效|果|就|本|熟|长)|宿(?:舍|迁)|应到|应出|应参|实到|高质量|高标准|高水平|高效|高新|高起点|高站位|高品质|高铁|高速|高中|高校|楼上|楼下|楼宇|楼盘|楼道|战略|战斗|战役|展示|展现|展开|展望|修改|修订|修建|兰花|晋升|栗子|麦田|新一|尚可(?:接受|以|用|行|满意)|迟到|呼吁|祝贺|重要|主要|总结|表态|指导|热情|现场|集体|亲切|详细|宣布|方案|文件|文化|文明|会议|通知|意见|公报|任务|党员|党委|党组|党和|安全|安排|高度|计划|公告|公开|广大|国家|国务|东部|应该|应当|关键|关于|关心|海内|明确|项目|农村|农业|农民|江苏|常委|师生|单位|信息|信心|有关|有的|有力|相关|居民|居委|干部|群众|同志|路线|步伐|利用|利益|空间|商业|连续|通过|从严|从而|多次|多年|才能|解决|成立|成员|成为|强调|管理|常务|向全|向大|都要|能够|简要|谈话|严格|充分|温馨|越来|经济|简报|付诸|权力|班子|乐观|时代|代表|须要|金融|红色|包括|容易|路径|车辆|项工|双方|别的|边界|和谐|通报|通告|国有|初步|初心|扎实|多元|多方|次会|格局|格外|支持|支部|司法|司长|东西|景区|程序|计生|舒适|盛况|向前|任期|任何|党代|公安|公司|公共|石化|山区|山水|牧区|海洋|古镇|古城|甘于|富裕|融合|康养|武装|武警|雷锋|井冈|组成|结果|整理|相应|身份|任[命免])/u
/** Nouns that a family name opens: with one character more they are a name, where an office stands before it. */
const NOUN =
  /^(?:计划|井冈|石化|牧区|海洋|古城|文化|红色|经济|景区|金融|农业|农村|山水|山区|时代|雷锋|兰花|麦田|栗子|江苏|安全|石桥|金星|万里|方舟|明珠|春节|花园|柳林|白云|青山|高原|高山|平原|平安|江山|江南|江河|海燕|海军|海峰)/u
const NOT_LAST =
  /[区县市省镇乡会委办局院部案议员者们等组处党府队席记事项的和并了着过在与及于而之所也就均都将已案单程告工作式地得某副总对向走到把被给拿看问站递敲说]$|办法$|^.长$|[区县市省镇乡州局部院校会组处科所站队厅司署行台社团班馆园庭盟旗事书法警舰机船厂店场矿段村楼首董秘委关议军师旅营连排]长$|^.(?:阿姨|大爷|大妈|大叔|大娘|大伯|奶奶|爷爷|先生|女士|小姐|师傅|老师|同学|老汉|婆婆|大姐|大哥|叔叔|校长)$/u
const GROUP_WORDS =
  /票人|组织$|群团|街道|社区|公司|集团|学校|医院|中心|银行|协会|支队|大队|委|政府|政协|人大|法院|检察院|部门|成员|领导|负责|代表|群众|同志|团体|机关|单位|全体|人员|主席|书记|会$|等$|班子|干部|职工|师生|嘉宾|使节|华侨|侨胞|以及|还有|当天|会上|会前|会后/u

const NOT_FIRST =
  /^[老小](?=\p{Script=Han}$)|^[之的了在对和与及为以将把等同是有要会就也不各其该此这所被让使我你他她它们]|^那(?:[个么些位儿双场大天年日时末条样次段种边里就是瓶碗杯块张把件座栋层排群片股阵根棵头辆]|\p{Script=Han}{3})|^都(?!\p{Script=Han}{2}$)/u
const HAN = /^\p{Script=Han}+$/u
const DOTTED = /^\p{Script=Han}{1,7}(?:[·•‧・]\p{Script=Han}{1,6}){1,5}$/u

/** Characters by which names of other tongues are written: 乌兰其其格, 木合塔尔, 格桑卓玛. */
const TRANSCRIBED =
  /^[阿艾依古丽买提江来吾热麦赛苏迪凯如祖衣伊再皮胡米娜扎西多吉卓玛央金次仁格桑洛旺堆尼平措德巴乌兰其木合塔尔那日苏斯琴图雅布和朝鲁哈宝力高敖特根额登热曼库沙比拉肉孜努尼亚孜克里木萨迪帕萨尔曼吐逊买合木提玉素甫托乎提巴图达瓦扎旦白玛罗布边欧珠坚赞丹增单晋美嘉措夏拥让忠拉姆措毛草吉才让娅莎楞毕茹嘎森孟勒玛依拉罕汗柯云毕力呷沁妮别克叶肯拜坎居马松央宗色音合门尕藏索强普琼顿珍贡曲培仓嘎丁满呼顺陶乐列则默都南完卡角惹敦坤]{3,8}$/u

/** Whether words are written by the characters of names of other tongues alone. */
export const isTranscribed = (words: string): boolean =>
  TRANSCRIBED.test(words.replaceAll(/[不都热克孜则沙比肉]/gu, '尔'))

/** A verb behind a name with dots. */
const GOES_ON =
  /(?:主持|讲话|出席|会议|致[辞词]|发言|报告|强调|参加|列席|宣布|指出|要求|表示|摄影?)$/u
/** What somebody is, before a name with dots. */
const OF_GROUP =
  /^(?:村民|居民|市民|客商|商户|农户|游客|家长|学生|选民|侨胞|司机|老人|农民|工人|职工|志愿者|党员|群众|店主|业主|同学|牧民|渔民|代表|委员|同志|会议|大会|听取|邀请)/u
/** Names of other tongues in their own letters: `John Smith`. */
const LATIN = /^\p{Lu}[\p{Script=Latin}'’-]+(?:(?: | ?[·•.] ?)\p{Lu}[\p{Script=Latin}.'’-]*){1,3}$/u

/** Most words whose confidence is kept: those of a few manuscripts. */
const MOST_KEPT = 20_000
const kept = new Map<string, number>()

/**
 * Confidence that `text` (without blanks) is a person's name; 0 when it cannot be one. The same words are asked about
 * several times over: answers are kept for a while.
 */
export function nameConfidence(text: string): number {
  const known = kept.get(text)
  if (known !== undefined) return known
  const confidence = confidenceByForm(text)
  if (kept.size >= MOST_KEPT) kept.clear()
  if (text.length <= LONGEST_KEPT) kept.set(text, confidence)
  return confidence
}

/** Longest words that are kept, in code units. */
const LONGEST_KEPT = 24

function confidenceByForm(text: string): number {
  if (DOTTED.test(text)) return OF_GROUP.test(text) || GOES_ON.test(text) ? 0 : 0.95
  if (TRANSCRIBED.test(text)) return 0.9
  if (LATIN.test(text)) return 0.95
  return ofHan(text)
}

function ofHan(text: string): number {
  const length = Array.from(text).length
  // `东方朔之`, `令狐致和`
  if (length === 4 && COMPOUND_SURNAMES.test(text) && /[之和]$/u.test(text)) return USUAL
  return byUnusualForm(text) ?? byUsualForm(text)
}

/** Confidence of names that end or open as other words do. */
function byUnusualForm(text: string): number | undefined {
  if (isRareAtEnd(text)) return byRareEnd(text)
  return isNounAndMore(text) || isInZhi(text) ? RARE_LAST_CONFIDENCE : undefined
}

function byUsualForm(text: string): number {
  const { length } = Array.from(text)
  if (!HAN.test(text) || length < 2 || length > 4) return 0
  return isWord(text) && !isOfCompound(text) ? 0 : byLength(length, text)
}

/** A compound family name with one character, which may be any but those of grammar: `欧阳镇`, `南宫问`. */
const isOfCompound = (text: string): boolean =>
  Array.from(text).length === 3 && COMPOUND_SURNAMES.test(text) && !GRAMMAR_LAST.test(text)

const GRAMMAR_LAST =
  /[区县市省乡会委办局院部者们等组处党府队席的和并了着过在与及于而之所也就均都已将说给被把向对]$/u

/** Whether a name opens as a noun does: `计划安`. */
const isNounAndMore = (text: string): boolean =>
  Array.from(text).length === 3 &&
  NOT_NAMES.test(text) &&
  NOUN.test(text) &&
  HAN.test(text) &&
  ![NOT_FIRST, NOT_LAST, GROUP_WORDS].some((pattern) => pattern.test(text))

const byRareEnd = (text: string): number =>
  ENDS_IN_ZHI.test(text) && !isCommon(text) ? USUAL : RARE_LAST_CONFIDENCE

/** A name that ends in `之`, with a family name that opens common words: `时敬之`. */
const isInZhi = (text: string): boolean =>
  ENDS_IN_ZHI.test(text) && /^[时全代计包能丰]/u.test(text) && !isCommon(text)

const isRareAtEnd = (text: string): boolean =>
  SURNAMES.includes(text.charAt(0)) && RARE_LAST.test(text) && !NOT_NAMES.test(text)

function byLength(length: number, text: string): number {
  if (COMPOUND_SURNAMES.test(text)) return length > 2 ? 0.95 : 0.5
  if (length === 4) return isFrequent(text) && isFrequent(text.slice(1)) ? 0.39 : 0.3
  return SURNAMES.includes(text.charAt(0)) && !commonWords.has(text) ? 0.9 : 0.4
}

/** Last characters of names that are more often words between a name and what follows: `于谦和`, `毕升之`. */
const RARE_LAST = /^\p{Script=Han}{1,2}[和与之于而以过得式程功工单告将就都也]$/u
const ENDS_IN_ZHI = /^\p{Script=Han}{2}之$/u
const isCommon = (text: string): boolean =>
  commonWords.has(text.slice(0, 2)) || commonWords.has(text)
const USUAL = 0.9
const RARE_LAST_CONFIDENCE = 0.395

/** Whether `text` is a name by its place alone: between names of a list, or behind the word of a part and a colon. */
export const mayBeListed = (text: string): boolean =>
  /^和[平顺]$/u.test(text) ||
  (HAN.test(text) &&
    [2, 3].includes(Array.from(text).length) &&
    (SURNAMES.includes(text.charAt(0)) || mayBeRare(text)) &&
    ![NOT_FIRST, GROUP_WORDS, NEVER_LISTED].some((pattern) => pattern.test(text)))

/** Two or three characters that an office before them makes a name: with a rare family name, or of another tongue. */
export const mayBeHeld = (text: string): boolean =>
  (Array.from(text).length === 3 && mayBeListed(text)) ||
  (Array.from(text).length === 2 && TWO_TRANSCRIBED.test(text) && !isWord(text))

const TWO_TRANSCRIBED =
  /^(?:[哈巴托苏乌呼敖岱其娜萨高宝恩布赛斯特牧孟额阿那格道扎达索次旺卓白丹拉尼平洛][斯图娅和恩兰钦木娃音仁日拉格尔丹吉桑姆玛旦珠罗西布多杰勒乐嘎登措]|高娃|乌兰|恩和|苏和|蒙克)$/u

/** Whether a name of three characters has a rare family name; `和` at its end is its own: `过家和`. */
const mayBeRare = (text: string): boolean =>
  Array.from(text).length === 3 &&
  RARE_SURNAMES.includes(text.charAt(0)) &&
  !nounsBehindOffices.has(text.slice(0, 2)) &&
  !NOT_LAST.test(text.replace(/和$/u, '平'))

/** Whether `text` is a name by the word of a part right before it, whatever else its characters may mean: `和平`. */
export const mayBeCredited = (text: string): boolean =>
  mayBeListed(text) ||
  mayBeOfFour(text) ||
  (HAN.test(text) &&
    [2, 3].includes(Array.from(text).length) &&
    /^[和于乐安平]/u.test(text) &&
    !NEVER_LISTED.test(text))

/**
 * Whether four characters may be a name by their first: a family name, or two of them (`沈周望舒`). Only where nothing
 * but an office or the word of a part stands before them, and nothing behind.
 */
export const mayBeOfFour = (text: string): boolean =>
  HAN.test(text) &&
  Array.from(text).length === 4 &&
  SURNAMES.includes(text.charAt(0)) &&
  !commonWords.has(text.slice(0, 2)) &&
  !isWord(text) &&
  !/(?:[来去]|报道|整理|采写|摄影|供稿|供图|提供|编辑|制作|设计|记者)$/u.test(text)

/** Words that stand among people and name none. */
const NEVER_LISTED =
  /^(?:干部|党员|党委|党组|代表|农民|居民|常委|成员|师生|华侨|侨胞|公安|武警|农业|司法|商会|文联|项目|方案|文件|经济|计划|安全|应急|景区|双方|别的|乡镇|乡贤|乡亲)|[区县市省镇乡委办局院部案者们等组处府队席]$/u

const isWord = (text: string): boolean =>
  nounsBehindOffices.has(text) ||
  [NOT_FIRST, NOT_NAMES, NOT_LAST, GROUP_WORDS].some((pattern) => pattern.test(text))

/** Whether `text` is almost certainly a name: with a known family name, or a dotted one. */
export const isLikelyName = (text: string): boolean => nameConfidence(text) >= 0.9

/** Removes the blanks of names printed for alignment, `王 芳`; those between Latin words stay. */
export const spellName = (text: string): string =>
  /\s/u.test(text)
    ? text.trim().replaceAll(/(?<![\p{Script=Latin}.])\s+|\s+(?!\p{Script=Latin})/gu, '')
    : text

/** Whether words are how people of a place call somebody, and no name in print: `老孟`, `小方`. */
export const isNickname = (words: string): boolean => /^[老小阿]\p{Script=Han}$/u.test(words)

/**
 * Length of the name that words begin with, by the characters that names are made of: behind an office, where a verb
 * follows that nobody listed. 0 where they begin with none, or with a common word.
 */
export function lengthByCharacters(words: string): number {
  const opensName =
    SURNAMES.includes(words.charAt(0)) &&
    isGiven(words.charAt(1)) &&
    !commonWords.has(words.slice(0, 2))
  if (!opensName) return 0
  if (!isGiven(words.charAt(2)))
    return isFrequent(words) && !commonWords.has(words.slice(2, 4)) ? 2 : 0
  return isGiven(words.charAt(3)) || commonWords.has(words.slice(1, 3)) ? 0 : 3
}

/** Whether a name begins with one of the hundred most frequent family names. */
export const isFrequent = (name: string): boolean => FREQUENT_SURNAMES.includes(name.charAt(0))

/** Nouns that open with a family name: somebody's name where an office stands before it, and what people do behind. */
const NOUN_NAMES =
  /^(?:安[全心定稳静]|计划|金[融星]|项目|方[案便向法针圆舟]|程[序度]|权[利力]|严[格肃明]|充[分实]|关[键爱]|成[功果长]|明[确亮白]|简[单要明]|文[明化静]|温[馨暖和泉]|和[谐平]|乐观|舒[适展畅]|农[业村]|经济|红[色火]|江[苏南河山]|海[洋燕军]|景[区色]|路[线遥径]|高[度效速兴原峰山]|水平|时[光代运]|车[辆站]|富[裕强]|康[养乐健]|雷锋|公[正平道]|平[安静常]|信[心念任]|扎实|步伐|利益|空间|商业|古[城镇]|山[水区河丹]|边界|格局|阳光|解放|牛[奶犊]|白[云雪露天杨]|向阳|黄金|春[天光]|童[年话]|米[粒兰]|万[里全]|强[大国]|宁静|石[头桥]|施工|曾经|章程|荣[誉光]|席位)$/u

/** Whether a word is a noun that may be somebody's name, too. */
export const isNounName = (text: string): boolean => NOUN_NAMES.test(text)
