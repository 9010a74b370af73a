import type { SeedMeeting } from '../content/seedMeeting.ts'

import { annual2025 } from './meetings/annual2025.ts'
import { annual2026 } from './meetings/annual2026.ts'
import { planningBoard2026, selectBoard2026, stormForum2026 } from './meetings/boardsOfNovember.ts'
import { schoolCommittee2026 } from './meetings/schoolCommittee2026.ts'
import { special2026 } from './meetings/special2026.ts'

export const meetings: readonly SeedMeeting[] = [
  annual2025,
  annual2026,
  schoolCommittee2026,
  special2026,
  planningBoard2026,
  stormForum2026,
  selectBoard2026,
]
