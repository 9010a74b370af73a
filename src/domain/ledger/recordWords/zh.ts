import { formatChineseNumeral } from '../../text/chineseNumerals.ts'

/** Words that the record of a meeting and of corrections is told in, Chinese. */
export const zh = {
  /** Meeting called by its sitting, as in `第三次全体会议（闭幕会）`. */
  sittingLabel: ({ number, phase }: SittingName): string => {
    const word = phases[phase]
    if (number === undefined) return word
    const ordinal = `第${formatChineseNumeral(number)}次`
    if (phase === 'plenary' || phase === 'presidium') return ordinal + word
    if (phase === 'opening' || phase === 'closing') return `${ordinal}全体会议（${word}）`
    return word
  },
  /** A sitting with the name of its meeting. */
  sittingOf: ({ meeting, sitting }: { meeting: string; sitting: string }) => meeting + sitting,
  /** A day and a time of day. */
  moment: ({ day, time }: { day: string; time: string }) => day + time,
  /** From one moment until another, on another day. */
  moments: ({ from, to }: { from: string; to: string }) => `${from}—${to}`,
  time: '时间',
  venue: '地点',
  host: '主持',
  executiveChairs: '执行主席',
  attendees: '出席',
  rostrum: '主席台就座',
  presidium: '主席团',
  attendance: '出席情况',
  agenda: '议程',
  adopted: '表决事项',
  elections: '选举和任命',
  commitments: '承诺事项',
  commitmentStatus: { delayed: '滞后', done: '已完成', underway: '进行中' },
  electionKind: { appointment: '任命', byElection: '补选', election: '选举' },
  itemKind: { decision: '决定', list: '名单', other: '事项', resolution: '决议', rules: '规则' },
  method: { ballot: '无记名投票', electronic: '电子表决', hands: '举手表决', other: '表决' },
  outcome: { adopted: '通过', rejected: '未通过' },
  votes: { abstained: '弃权', against: '反对', for: '赞成' },
  due: '应到',
  present: '实到',
  leave: '请假',
  absent: '缺席',
  observers: '列席',
  /** Whom an attendance counts where the record does not say. */
  unit: '人',
  /** `应到代表418名`; nobody says of observers what they are. */
  counted: ({ count, name, unit }: Counted) => `${name}${unit}${count}名`,
  seats: (count: number) => `${count}名`,
  voted: ({ count, side }: { count: number; side: string }) => `${side}${count}`,
  votesFor: (count: number) => `${count}票`,
  quorumHeld: '符合法定人数',
  quorumFailed: '不足法定人数',
  oath: '进行了宪法宣誓',
  post: ({ organ, post }: { organ?: string | undefined; post: string }) => `${organ ?? ''}${post}`,
  heldOn: (days: string) => `${days.replace('—', '至')}举行`,
  sittingCount: (count: number) => `共${count}场会议`,
  adoptedCount: (count: number) => `通过${count}项`,
  severity: { clarification: '说明', correction: '更正', serious: '重要更正' },
  wrong: '误',
  right: '正',
  /** Opens a correction in one line. */
  correctionHead: ({ day, severity }: { day: string; severity: string }) => `【${severity}】${day}`,
  correctionSummary: ({ right, wrong }: { right: string; wrong: string }) =>
    `“${wrong}”应为“${right}”`,
  /** Who signs a report: `记者 桑菀宁 单疏影 通讯员 解临川`; empty where nobody does. */
  joinSignature: ({ correspondents, reporters }: Signers) =>
    [
      ...(reporters.length > 0 ? ['记者', ...reporters] : []),
      ...(correspondents.length > 0 ? ['通讯员', ...correspondents] : []),
    ].join('\u3000'),
}

/** Words that the record of a meeting and of corrections is told in. */
export type RecordWords = typeof zh

const phases = {
  closing: '闭幕会',
  opening: '开幕会',
  plenary: '全体会议',
  preparatory: '预备会议',
  presidium: '主席团会议',
  single: '会议',
}

type SittingName = { readonly number?: number; readonly phase: keyof typeof phases }
type Signers = {
  readonly correspondents: readonly string[]
  readonly reporters: readonly string[]
}
type Counted = { readonly count: number; readonly name: string; readonly unit: string }
