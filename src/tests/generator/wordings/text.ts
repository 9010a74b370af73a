import type { Wordings } from './sitting.ts'

/** First sentences: day, meeting, place. `{verb}` opens, closes or holds the meeting. */
export const leads: Wordings = [
  '{day}，{meeting}在{venue}{verb}。',
  '{day}，{meeting}{verb}。',
  '{meeting}{day}在{venue}{verb}。',
  '{meeting}于{day}在{venue}{verb}。',
  '{day}，{meeting}圆满完成各项议程，在{venue}{verb}。',
  '{day}，备受关注的{meeting}在{venue}隆重{verb}。',
  '{day}的{venue}座无虚席，{meeting}在这里{verb}。',
  '{venue}里暖意融融。{day}，{meeting}在这里{verb}。',
  '经过两天半的紧张议程，{meeting}{day}在{venue}胜利{verb}。',
  '{meeting}{day}{verb}。',
  '{day}，{meeting}在{venue}顺利{verb}。',
  '{day}，在雄壮的国歌声中，{meeting}在{venue}{verb}。',
]

/** First sentences of the meeting before the session opens. */
export const preparatoryLeads: Wordings = [
  '{day}，{meeting}举行预备会议。',
  '{day}，{meeting}在{venue}举行预备会议。',
  '{meeting}{day}在{venue}召开预备会议。',
  '{day}，{meeting}预备会议在{venue}举行。',
]

/** First sentences of a further plenary meeting of a session. */
export const plenaryLeads: Wordings = [
  '{day}，{meeting}举行第{plenary}次全体会议。',
  '{day}，{meeting}在{venue}举行第{plenary}次全体会议。',
  '{meeting}{day}举行第{plenary}次全体会议。',
  '{meeting}第{plenary}次全体会议{day}在{venue}举行。',
]

/** Marks before the first sentence; `bylineRaw` is what stands there of the byline. */
export const bylines: Wordings = [
  '⟦bylineRaw:本报讯(记者 {reporters})⟧',
  '⟦bylineRaw:本报讯（记者 {reporters} 通讯员 {correspondents}）⟧',
  '⟦bylineRaw:{client}{shortDay}讯(记者 {reporters})⟧',
  '⟦bylineRaw:{client}讯（记者 {reporters} 文/图）⟧',
  '⟦bylineRaw:本报讯（全媒体记者 {reporters}）⟧',
  '⟦bylineRaw:本报讯（首席记者{reporters}）⟧',
  '⟦bylineRaw:本报讯　记者{reporters}报道：⟧',
  '⟦bylineRaw:（本报记者 {reporters}　实习生 {interns}）⟧',
  '⟦bylineRaw:本报{dateplace}{shortDay}讯（记者{reporters}、通讯员{correspondents}）⟧',
  '⟦bylineRaw:本报讯（记者 {reporters} 摄影记者 {photographers}）⟧',
  '⟦bylineRaw:本报记者 {reporters}⟧\n',
  '⟦bylineRaw:□本报记者 {reporters} 通讯员 {correspondents}⟧\n',
  '⟦bylineRaw:文/本报记者 {reporters} 图/{photographers}⟧\n',
  '⟦bylineRaw:记者 {reporters}　通讯员 {correspondents}⟧\n',
  '⟦bylineRaw:本报讯（通讯员 {correspondents}）⟧',
  '⟦bylineRaw:本报讯（见习记者 {reporters}）⟧',
]

export const agencyBylines: Wordings = [
  '⟦bylineRaw:{agency}{dateplace}{shortDay}电（记者{reporters}）⟧',
  '⟦bylineRaw:{agency}{dateplace}{shortDay}电 （记者 {reporters}）⟧',
  '{agency}{dateplace}{shortDay}电　',
  '{agency}{shortDay}电　',
  '⟦bylineRaw:据{agency}{dateplace}{shortDay}电（记者{reporters}）⟧',
  '{agency}{dateplace}{shortDay}电　题：',
]

/** Who made the item, under it. */
export const endBylines: Wordings = [
  '⟦bylineRaw:(记者 {reporters})⟧',
  '⟦bylineRaw:（记者 {reporters} 通讯员 {correspondents}）⟧',
  '⟦bylineRaw:（本报记者 {reporters}）⟧',
  '⟦bylineRaw:记者：{reporters}⟧',
  '⟦bylineRaw:【记者】{reporters}⟧\n【通讯员】{correspondents}',
  '⟦bylineRaw:（全媒体记者 {reporters} 实习生 {interns}）⟧',
  '⟦bylineRaw:文/{reporters}⟧',
  '⟦bylineRaw:记者丨{reporters}⟧',
]

export const credits: Wordings = [
  '编辑：{editors}',
  '责任编辑：{editors}',
  '责编：{editors}　校对：{proofreaders}',
  '（责任编辑：{editors}）',
  '编辑 {editors} 校对 {proofreaders}',
  '【编辑】{editors}\n【校对】{proofreaders}',
  '摄影：{photographers}',
  '图片由{photographers}摄',
  '编辑：{editors}\n审核：{reviewers}',
  '编辑/{editors} 审核/{reviewers} 监制/{supervisors}',
  '校对：{proofreaders}\n审核：{reviewers}\n监制：{supervisors}',
  '供稿：{suppliers}',
  '撰稿：{writers}\n编辑：{editors}',
  '版式：{layouters}　责编：{editors}',
  '实习生：{interns}',
  '摄影记者 {photographers}',
]

export const captions: Wordings = [
  '图为会议现场。{photographers} 摄',
  '图为大会会场。本报记者 {photographers}摄',
  '会议现场。（{photographers} 摄）',
  '▲会议现场',
  '图①：会议现场。\n图②：代表在审议。{photographers} 摄',
  '图：代表步入会场 摄影/{photographers}',
  '大会现场 {photographers} 摄影',
  '[图片说明] 会议现场。',
]

export const datelines: Wordings = [
  '{m}月{d}日上午',
  '{m}月{d}日下午',
  '{m}月{d}日',
  '{d}日上午',
  '昨（{d}）日',
  '昨({d})日上午',
  '今（{d}）日上午',
  '{y}年{m}月{d}日',
  '{m}月{d}日至{e}日',
  '{m}月{d}日晚',
  '{d}日',
  '{m}月{d}日9时',
]

export const headlines: Readonly<Record<'closing' | 'held' | 'opening' | 'preparatory', Wordings>> =
  {
    closing: [
      '{short}闭幕',
      '{short}胜利闭幕',
      '{short}圆满闭幕',
      '{short}举行闭幕会',
      '{short}落下帷幕',
      '{short}完成各项议程闭幕',
    ],
    held: [
      '{short}召开',
      '{short}举行',
      '我{u}召开{short}',
      '{short}在{place}召开',
      '{short}今日举行',
      '{speaker:at}出席{short}',
    ],
    opening: [
      '{short}开幕',
      '{short}隆重开幕',
      '{short}今日开幕',
      '{short}正式开幕',
      '{short}昨日开幕',
      '{short}启幕',
    ],
    preparatory: ['{short}举行预备会议', '{short}召开预备会议', '{short}预备会议举行'],
  }

export const subheads: Wordings = [
  '{speaker:sp}讲话 {host:ho}主持',
  '{speaker:sp}发表讲话 {host:ho}主持会议',
  '{host:ho}主持 {speaker:sp}讲话',
  '{speaker:sp}讲话　{host:ho}主持　{attendees:at}出席',
  '{speaker:at,sp}出席并讲话 {host:ho}主持',
  '{speaker:sp}作报告 {host:ho}主持',
  '{host:ho}主持会议',
  '{speaker:at,sp}出席并讲话',
  '{speaker:sp}作重要讲话',
  '——{slogan}',
  '{speaker:sp}致辞 {attendees:at}出席',
  '{host:ho,sp}主持并讲话',
]

/** Sentences that state nothing about this meeting, with what a reader might take: `⟦!field:…⟧`. */
export const decoys: Wordings = [
  '会议强调，要深入贯彻落实⟦!meetingName:{u}委{x}届{w}次全会⟧部署。',
  '据悉，⟦!meetingName:{u}政协{x}届{w}次会议⟧将于下月召开。',
  '会议将于明天继续举行，选举⟦!elections:{u}人大常委会副主任⟧。',
  '来自邻县的客商⟦!attendees:{guest:!}⟧说，这里的变化看得见。',
  '近⟦!attendance.present:{big}⟧名代表肩负重托走进会场。',
  '截至昨日，已报到的代表⟦!attendance.present:{big}⟧人。',
  '去年的⟦!meetingName:{u}{x}届人大{w}次会议⟧上，代表们提出建议{big}件。',
  '会议提请审议⟦!resolutions:关于{place}河道管护的决定（草案）⟧。',
  '建议选举⟦!elections:{guest:!}为委员⟧的议案将提交下次会议。',
  '正在外地招商的⟦!attendees:{guest:!}⟧发来贺信。',
  '“三年来，我们走访了⟦!attendance.present:{big}⟧名群众。”一位代表说。',
  '会议书面审议了⟦!resolutions:关于环境状况和环境保护目标完成情况的报告⟧。',
]
