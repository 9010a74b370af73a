/**
 * Wordings of what happened at a sitting. One row, one wording; its number in the table is its id.
 *
 * `{who:roles}` prints people and states who they were there: `at` attendee, `sp` speaker, `ho` host, `ob` observer, `ch` executive
 * chair, `-` nothing but their presence in the text. `⟦field:…⟧` states a value as it is printed. Other braces print a value,
 * and state it: see `tell.ts`.
 */
export type Wordings = readonly string[]

/** Who spoke, presided and attended, in one sentence. */
export const lineUp: Wordings = [
  '{speaker:at,sp}出席会议并讲话，{host:ho}主持会议，{attendees:at}出席。',
  '{speaker:at,sp}出席并讲话。{host:ho}主持。{attendees:at}出席。',
  '{speaker:sp}讲话，{host:ho}主持会议，{attendees:at}出席会议。',
  '会议由{host:ho}主持，{speaker:sp}讲话，{attendees:at}等出席。',
  '{host:ho}主持会议。{speaker:at,sp}到会并讲话。{attendees:at}参加会议。',
  '{all:at}出席会议。{host:ho}主持会议，{speaker:sp}作讲话。',
  '{all:at}等出席会议，{speaker:sp}发表讲话，会议由{host:ho}主持。',
  '{speaker:at,sp}出席会议并发表讲话，{attendees:at}出席会议，{host:ho}主持会议，{observers:ob}列席会议。',
  '出席会议的有：{all:at}。{host:ho}主持会议，{speaker:sp}讲话。',
  '会上，{speaker:sp}作了讲话，{host:ho,sp}主持会议并提出要求，{attendees:at}参加。',
  '{speaker:at,sp}、{host:at,ho}出席会议并分别讲话、主持会议，{attendees:at}出席会议。',
  '{attendees:at}出席会议，{speaker:sp}在会上讲话，{host:ho}主持。',
  '{host:ho}主持会议，{attendees:at}出席会议，{observers:ob}应邀列席。{speaker:sp}在会上作讲话。',
  '{speaker:at,sp}参加会议并讲话，{attendees:at}参加，{host:ho}主持会议。',
]

export const host: Wordings = [
  '会议由{host:ho}主持。',
  '{host:ho}主持会议。',
  '大会由{host:ho}主持。',
  '{host:ho}主持了会议。',
  '会议由{host:ho}同志主持。',
  '今天的会议由{host:ho}主持。',
  '受大会主席团委托，{host:ho}主持会议。',
  '{host:ho}主持会议并宣读了议程。',
  '主持会议的是{host:ho}。',
  '会议主持人：{host:ho}。',
  '大会执行主席{host:ho,ch}主持会议。',
  '{host:ho}担任会议主持人。',
  '本次会议由{host:ho}担任主持。',
]

export const speaker: Wordings = [
  '{speaker:sp}在会上讲话。',
  '{speaker:sp}发表讲话。',
  '{speaker:sp}作讲话。',
  '{speaker:at,sp}出席会议并讲话。',
  '{speaker:sp}在讲话中指出，{point}。',
  '{speaker:sp}作了题为《{topic}》的报告。',
  '{speaker:sp}代表{sponsor}向大会报告工作。',
  '会上，{speaker:sp}作了工作报告。',
  '{speaker:sp}致辞。',
  '{speaker:sp}作动员讲话。',
  '{speaker:at,sp}到会祝贺并讲话。',
  '最后，{speaker:sp}作总结讲话。',
  '听取了{speaker:sp}所作的工作报告。',
]

export const attendees: Wordings = [
  '{attendees:at}出席会议。',
  '{attendees:at}等出席会议。',
  '{attendees:at}参加会议。',
  '{attendees:at}出席。',
  '出席会议的有{attendees:at}。',
  '出席会议的领导有：{attendees:at}。',
  '参加会议的还有{attendees:at}。',
  '{attendees:at}等领导同志出席会议。',
  '在主席台前排就座的有{attendees:at}。',
  '{attendees:at}在主席台前排就座。',
  '在主席台就座的还有{attendees:at}。',
  '会议邀请{attendees:at}出席。',
  '出席大会的有：{attendees:at}等。',
]

export const observers: Wordings = [
  '{observers:ob}列席会议。',
  '{observers:ob}应邀列席会议。',
  '{observers:ob}列席。',
  '列席会议的有{observers:ob}。',
  '列席会议的有：{observers:ob}。',
  '{observers:ob}等列席会议。',
  '{observers:ob}列席了会议。',
  '应邀列席会议的有：{observers:ob}。',
  '会议邀请{observers:ob}列席。',
  '列席会议的还有{observers:ob}。',
  '{observers:ob}也列席了会议。',
  '{observers:ob}等同志列席本次会议。',
]

export const chairs: Wordings = [
  '大会的执行主席是：{chairs:ch}。',
  '大会执行主席{chairs:ch}在主席台就座。',
  '大会执行主席{chairs:ch}在主席台前排就座。',
  '担任本次会议执行主席的是：{chairs:ch}。',
  '执行主席（以姓氏笔画为序）：{chairs:ch}。',
  '本次大会执行主席为{chairs:ch}。',
  '担任大会执行主席的有{chairs:ch}。',
  '执行主席是{chairs:ch}。',
  '大会执行主席（按姓氏笔画为序）{chairs:ch}在主席台就座。',
  '{chairs:ch}担任本次全体会议的执行主席。',
  '{chairs:ch}等担任大会执行主席。',
  '今天大会的执行主席：{chairs:ch}。',
  '由{chairs:ch}担任执行主席。',
]

export const attendance: Wordings = [
  '大会应到{unit}{due}名，实到{unit}{present}名，符合法定人数。',
  '会议应出席{unit}{due}人，出席{present}人，缺席{absent}人，出席人数符合法定人数。',
  '应到{unit}{due}名，因事因病请假{absent}名，实到{unit}{present}名。',
  '应出席{unit}{due}人，实到{present}人，符合规定人数。',
  '应到会{unit}{due}名，实到会{present}名。',
  '出席会议的{unit}{present}名，符合法定人数。',
  '{present}名{unit}出席会议。',
  '应到{unit}{due}人，今天到会{present}人，请假{absent}人。',
  '大会应出席{unit}{due}名，今天出席的{unit}{present}名，超过应到人数的三分之二，符合法定人数。',
  '本次会议应到{unit}{due}名，到会{present}名，缺席{absent}名，会议有效。',
  '{unit}应到{due}名，实到{present}名。',
  '应参加会议的{unit}{due}人，实际参加会议{present}人。',
  '会议应到{due}人，实到{present}人，符合法定人数。',
  '到会{unit}{present}名，符合法定人数。',
]

/** A standing committee counts its own members: `{unit}` is 组成人员. */
export const memberAttendance: Wordings = [
  '常委会{unit}{due}人，出席{present}人，符合法定人数。',
  '常委会现有{unit}{due}人，出席会议的{present}人，请假{absent}人。',
  '应出席会议的常委会{unit}{due}人，实到{present}人，符合法定人数。',
  '常委会{unit}应到{due}名，实到{present}名。',
  '本次会议应到常委会{unit}{due}名，实到{present}名，缺席{absent}名。',
  '{present}名常委会{unit}出席会议。',
  '常委会{unit}共{due}人，出席今天会议的有{present}人，符合法定人数。',
  '会议应到{unit}{due}人，实到{present}人。',
  '{unit}{due}人，到会{present}人，会议合法有效。',
  '应到{unit}{due}名，因事请假{absent}名，实到{present}名。',
  '常委会{unit}{present}人出席会议，{absent}人请假。',
  '出席会议的常委会{unit}{present}人，符合法定人数。',
]

export const adopted: Wordings = [
  '会议以举手表决方式，通过了{adopted}。',
  '会议表决通过了{adopted}。',
  '会议以电子表决的方式，通过了{adopted}。',
  '大会通过了{adopted}。',
  '会议审议通过了{adopted}。',
  '会议审议并通过了{adopted}。',
  '会议以按表决器方式，表决通过了{adopted}。',
  '会议分别表决通过了{adopted}。',
  '大会以举手表决的方式一致通过了{adopted}。',
  '会议采用无记名投票方式，表决通过了{adopted}。',
  '会议还通过了{adopted}。',
  '经过审议，会议通过{adopted}。',
  '{titles}获得通过。',
  '会议依次表决通过{adopted}。',
]

export const elections: Wordings = [
  '会议以无记名投票方式，⟦elections:选举{elected:=post}为{post}⟧。',
  '会议⟦elections:补选{elected:=post}为{post}⟧。',
  '大会⟦elections:选举{elected:=post}为{post}⟧。',
  '经投票表决，⟦elections:{elected:=post}当选为{post}⟧。',
  '大会以无记名投票方式，⟦elections:补选了{board}{seats}名⟧。',
  '会议⟦elections:选举产生了{board}{seats}名⟧。',
  '会议以等额选举方式，⟦elections:选举{elected:=post}同志为{post}⟧。',
  '会议⟦elections:推选{elected:=post}为{post}⟧。',
  '会上，⟦elections:{elected:=post}当选{post}⟧。',
  '全体会议⟦elections:选举{elected:=post}担任{post}⟧。',
  '会议⟦elections:选举{team:=board}为{board}⟧。',
  '会议⟦elections:选举产生{team:?}等{teamSize}名{board}⟧。',
  '会议⟦elections:决定递补{team:=board}为{board}⟧。',
]

export const appointments: Wordings = [
  '会议⟦elections:任命{elected:=job}为{job}⟧，⟦elections:免去{dismissed:?}的{oldJob}职务⟧。',
  '会议⟦elections:决定任命{elected:=job}为{job}⟧；⟦elections:决定免去{dismissed:?}的{oldJob}职务⟧。',
  '会议决定，⟦elections:任命{elected:=job}为{job}⟧；⟦elections:免去{dismissed:?}{oldJob}职务⟧。',
  '会议表决通过人事任免事项，⟦elections:任命{elected:=job}同志为{job}⟧。',
  '会议⟦elections:任命{elected:=job}为{job}⟧。',
  '⟦elections:决定任命{elected:=job}为{job}⟧。',
  '⟦elections:任命{elected:=job}为{job}⟧，⟦elections:免去其{oldJob}职务⟧。',
  '会议经表决，⟦elections:免去{dismissed:?}的{oldJob}职务⟧，⟦elections:任命{elected:=job}为{job}⟧。',
  '根据{sponsor}提请，会议⟦elections:决定任命{elected:=job}为{job}⟧。',
  '会议通过了任免名单，⟦elections:任命{elected:=job}为{job}⟧、⟦elections:免去{dismissed:?}的{oldJob}职务⟧。',
  '会议⟦elections:批准任命{elected:=job}为{job}⟧。',
  '会议⟦elections:决定{elected:=job}任{job}⟧，⟦elections:免去{dismissed:?}的{oldJob}职务⟧。',
]

/** Lists on lines of their own: the verb is in the line above. */
export const appointmentLists: Wordings = [
  '任命：\n⟦elections:{elected:=job}为{job}⟧；\n⟦elections:{second:=secondJob}为{secondJob}⟧。\n免去：\n⟦elections:{dismissed:?}的{oldJob}职务⟧。',
  '一、任命\n⟦elections:{elected:=job}为{job}⟧\n⟦elections:{second:=secondJob}为{secondJob}⟧\n二、免去\n⟦elections:{dismissed:?}的{oldJob}职务⟧',
  '⟦elections:任命{elected:=job}为{job}⟧；\n⟦elections:任命{second:=secondJob}为{secondJob}⟧；\n⟦elections:免去{dismissed:?}的{oldJob}职务⟧。',
  '任命：\n⟦elections:{elected:=job}（女，回族）　{job}⟧\n⟦elections:{second:=secondJob}　　{secondJob}⟧\n免去：\n⟦elections:{dismissed:?}　　{oldJob}职务⟧',
  '一、任命\n⟦elections:{elected:=job}　　为{job}⟧\n⟦elections:{second:=secondJob}（女）　为{secondJob}⟧\n二、免去\n⟦elections:{dismissed:?}的{oldJob}职务⟧',
  '任命名单\n姓名　　职务\n⟦elections:{elected:=job}\t{job}⟧\n⟦elections:{second:=secondJob}\t{secondJob}⟧',
  '决定任命：\n⟦elections:{elected:=job}为{job}⟧。\n⟦elections:{second:=secondJob}为{secondJob}⟧。\n决定免去：\n⟦elections:{dismissed:?}的{oldJob}职务⟧。',
]

/** Heads of minutes: keys and their values, several in a line or names below their key. */
export const minutes: Wordings = [
  '时间：{day}\n地点：{venue}\n主持人：{host:ho}\n出席：{attendees:at}\n列席：{observers:ob}',
  '会议时间：{day}\n会议地点：{venue}\n主 持 人：{host:ho}\n出席人员：{attendees:at}\n列席人员：{observers:ob}',
  '时　　间：{day}\n地　　点：{venue}\n主　　持：{host:ho}\n出　　席：{attendees:at}\n列　　席：{observers:ob}',
  '时间：{day}　地点：{venue}　主持：{host:ho}\n参加人员：{attendees:at}\n列席：{observers:ob}',
  '时间：{day} 地点：{venue}\n主持人：{host:ho}\n出席人员：\n{attendees:at}\n列席人员：\n{observers:ob}',
  '【时间】{day}\n【地点】{venue}\n【主持人】{host:ho}\n【出席】{attendees:at}\n【列席】{observers:ob}',
  '会议时间：{day}；会议地点：{venue}\n会议主持：{host:ho}\n参会人员：{attendees:at}\n记录：{voices:?}',
  '会议名称：{name}\n时间：{day}\n地点：{venue}\n主持人：{host:ho}\n出席人：{attendees:at}\n列席人：{observers:ob}',
  '一、时间：{day}\n二、地点：{venue}\n三、主持：{host:ho}\n四、出席：{attendees:at}\n五、列席：{observers:ob}',
  '日期：{day}\n地点：{venue}\n主持：{host:ho}\n到会人员：{attendees:at}\n缺席人员：{voices:?}',
  '会议时间：{day}\n会议地点：{venue}\n主持人：{host:ho}\n记录人：{voices:?}\n参会人员：\n{attendees:at}',
  '时间：{day}\n地点：{venue}\n主持：{host:ho}\n出席：{attendees:at}\n请假：{voices:?}（外出）\n列席：{observers:ob}',
]

export const enumerations: Wordings = [
  '{speaker:sp}提出了⟦enumerations:{n}点希望⟧：{items}。',
  '{speaker:sp}强调，要做到⟦enumerations:{n}点⟧：{items}。',
  '{speaker:sp}就做好下一步工作提出⟦enumerations:{n}点要求⟧：{items}。',
  '{speaker:sp}提出⟦enumerations:{n}点意见⟧。{items}。',
  '会议要求抓好⟦enumerations:{n}项工作⟧：{items}。',
  '{speaker:sp}希望大家把握⟦enumerations:{n}个方面⟧：{items}。',
  '会议明确了⟦enumerations:{n}条措施⟧：{items}。',
  '就落实会议精神，{speaker:sp}提⟦enumerations:{n}点建议⟧：{items}。',
  '{speaker:sp}向全体代表提出⟦enumerations:{n}点倡议⟧：{items}。',
  '{speaker:sp}指出，要处理好⟦enumerations:{n}个关系⟧：{items}。',
  '会议部署⟦enumerations:{n}项任务⟧：{items}。',
  '{speaker:sp}从⟦enumerations:{n}个方面⟧提出要求：{items}。',
]

/** Several speakers at a forum. */
export const forum: Wordings = [
  '{voices:sp}先后发言。',
  '会上，{voices:sp}分别作了发言。',
  '{voices:sp}等作交流发言。',
  '{voices:sp}依次发言。',
  '座谈会上，{voices:sp}结合各自实际踊跃发言。',
  '{voices:sp}作表态发言。',
  '{voices:sp}围绕议题交流发言。',
  '在听取{voices:sp}的发言后，大家进行了讨论。',
  '会上发言的有{voices:sp}。',
  '{voices:sp}等先后作了发言。',
  '{voices:sp}作典型发言。',
  '{voices:sp}作大会发言。',
]
export const forumHosts: Wordings = [
  '{host:ho}主持座谈会。',
  '座谈会由{host:ho}主持。',
  '{host:ho,sp}主持座谈会并讲话。',
  '{host:ho}主持召开座谈会。',
]
