import type { CorrectionSnapshot } from './snapshot.ts'

import { formatDay } from '../time/days.ts'

const severities = { clarification: '说明', correction: '更正', serious: '重要更正' } as const

/** A correction in one line, for whoever takes a text without its page: `【更正】2026年1月10日 误：… 正：…`. */
export const formatCorrection = ({
  date,
  right,
  severity,
  wrong,
}: Pick<CorrectionSnapshot, 'date' | 'right' | 'severity' | 'wrong'>): string =>
  [`【${severities[severity]}】${formatDay(date)}`, `误：${wrong}`, `正：${right}`].join('\u3000')
