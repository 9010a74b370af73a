/*
 * The words that generated manuscripts are made of. People and places are invented: every name is drawn from parts.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

export const surnames = list(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文',
)
export const rareSurnames = list(
  '仉 亓 逄 昝 郗 麴 危 佘 么 佴 禤 冼 庹 揭 盖 谌 阚 查 区 仇 单 解 缪 麻 鞠 郏 瞿 乜 妫 姒 邝 覃 闵 宓 嵇 厍 晁 笪',
)
export const compoundSurnames = list(
  '欧阳 司徒 上官 诸葛 尉迟 皇甫 夏侯 慕容 司马 令狐 亓官 澹台 端木 东方',
)
export const givenCharacters = list(
  '砚 秋 若 溪 采 薇 怀 川 延 清 明 远 玉 衡 鹤 年 秀 禾 德 昌 亦 舟 思 齐 博 海 燕 建 国 志 强 丽 华 晓 峰 春 梅 庆 雪 松 子 墨 鸣 守 正 宏 伟 桂 英 满 立 冬 云 帆 书 望 岩 凡 哲 宁 悦 彤 朗 棠 毅 沛 淳 澜 炜 珩 珂 琳 瑾 璇 祺 筠 绮 芸 茜 蔚 诚 谦 逸 雯 霖 颖 骏 麟',
)
export const rareCharacters = list('翀 喆 昇 燊 赟 翾 玥 垚 犇 頔 燚 甦 彧 珺 晗 贇 䶮 㛃 㻏')
/** Outside the Basic Multilingual Plane: two UTF-16 units each. */
export const astralCharacters = list('𬀩 𫖯 𬭎 𪟝 𬍛 𬱖 𫍯 𬸣')
export const ethnicNames = list(
  '阿依古丽·买买提 艾力·吐尔逊 扎西·次仁 古丽娜尔·阿布都 巴特·乌力吉 玛依拉·沙比提 热合曼·卡德尔 叶尔兰·哈布都',
)
/** Names of peoples whose names print no dot. */
export const undottedNames = list('洛桑尼玛 格桑卓玛 乌兰其其格 木合塔尔 阿木古楞 那日苏 达瓦央金')

export const placeHeads = list(
  '临 澜 棠 沅 砚 栖 桐 霁 溯 渌 岚 楠 洄 芦 杏 栎 泠 漪 芷 槐 榆 浣 潆 樟 芃 苕',
)
export const placeTails = list('渡 湖 溪 浦 川 洲 陵 泉 原 丘 岗 屏 汀 湾 坪 宁')

export const localOffices = list(
  '{G}纪委书记、{G}监委主任 组织部部长 {G}委宣传部部长 统战部部长 {G}委政法委书记 常务副{G}长 {G}人武部政委 {G}委办公室主任',
)
export const departments = list(
  '发展和改革局 教育局 科学技术局 民政局 司法局 财政局 自然资源局 住房和城乡建设局 交通运输局 水务局 农业农村局 商务局 文化和旅游局 卫生健康局 退役军人事务局 应急管理局 审计局 市场监督管理局 统计局 医疗保障局',
)
export const themes = list(
  '安全生产 春季农业生产 防汛抗旱 招商引资 生态环境保护 基层治理 优化营商环境 重点项目建设 教育 卫生健康 乡村振兴 项目攻坚 民营经济 数字政府建设',
)
export const slogans = list(
  '凝心聚力开新局 实干担当谱华章 肩负人民重托 履职尽责显担当 共商发展大计 踔厉奋发启新程 以实干回答民生考卷 同心共绘蓝图',
)
export const venues = list(
  '{R}文体中心 {R}会议中心 {R}委礼堂 {R}行政中心三楼会议室 {R}机关大礼堂 {R}委党校报告厅 人民会堂 {R}大剧院 {R}文化馆 {R}体育馆',
)
export const schoolVenues = list('图书馆报告厅 学术厅 大礼堂 行政楼三楼会议室 风雨操场 阶梯教室')
export const papers = list('{P}日报 {P}晚报 {P}新闻 今日{P}')
export const clients = list('掌上{P} 云上{P} {P}发布 {P}网 爱{P}')
export const agencies = list('新华社 中新社')

/** What leaders ask for: `一是…`, and the first sentences of a speech's sections. */
export const points = list(
  '坚定政治方向，把牢工作主线 紧扣中心任务，服务改革发展 站稳人民立场，回应群众关切 严守纪律规矩，锤炼过硬作风 加强自身建设，提升履职本领 抓实项目建设，增强发展后劲 守牢安全底线，防范重大风险 深化协同联动，凝聚工作合力 完善制度机制，推动常态长效 强化监督问效，狠抓末端落实',
)
export const details = list(
  '要对照年度目标逐项倒排工期，按月通报进度 要把问题清单交到具体的人手里，办一件销一件 要多到村组和社区去，把情况摸准摸透 要把有限的资金用在刀刃上，账目经得起查 要加快沟渠清淤和泵站检修，赶在汛期之前完工 要把老旧管网改造好，让居民用上放心水 要守住耕地红线，抓好田间管理 要把公交线路排得更密一些，方便学生和老人出行',
)
export const closings = list(
  '与会人员观看了专题片 会场气氛热烈而庄重 会议要求，各单位要迅速传达贯彻 会后，与会人员还参观了展板 全场起立，奏唱国歌 代表们认真履职，积极建言 大家一致表示，要把会议精神落到实处 会议时间虽短，收到了预期效果',
)
export const adoptedTitles = list(
  '关于{R}人民政府工作报告的决议 关于{R}人大常委会工作报告的决议 关于{R}人民法院工作报告的决议 关于{R}人民检察院工作报告的决议 关于{R}{Y}年国民经济和社会发展计划执行情况与{Z}年计划的决议 关于{R}{Y}年预算执行情况和{Z}年预算的决议 关于设立{R}人大社会建设委员会的决定 关于修改{R}人大议事规则的决定',
)
export const committeeTitles = list(
  '关于批准{R}{Y}年财政决算的决议 关于接受{R}人民政府副{G}长辞职请求的决定 关于加强{R}饮用水水源保护的决定 关于召开{R}人民代表大会会议的决定 关于{R}{Z}年地方政府债务限额的决议 关于{R}{Z}年预算调整方案的决议',
)
export const cppccTitles = list(
  '政治决议 关于常务委员会工作报告的决议 关于提案工作情况报告的决议 关于提案审查情况的报告',
)
export const ruleTitles = list(
  '《{P}河道管护办法》 《{P}志愿服务条例》 《{P}停车管理条例》 《{P}文明行为促进条例》',
)
export const otherTitles = list(
  '工作报告 财务工作报告 选举办法 总监票人名单 经费审查工作报告 章程修正案 提案工作报告 绩效工资分配方案',
)
export const features = list(
  '清晨六点，渡口的灯还亮着 山坡上的橘子红了 老街口的菜市场换了新顶棚 一条水渠绕过了三个村子 夜班公交多了两趟 图书室里坐满了放学的孩子',
)
export const deeds = list('桥修好了 路灯亮了 渡班恢复了 老茶园开园了 书屋开门了 水渠通了')
