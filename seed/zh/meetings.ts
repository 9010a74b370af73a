import type { SeedMeeting } from '../content/seedMeeting.ts'

import { congress2025 } from './meetings/congress2025.ts'
import { congress2026 } from './meetings/congress2026.ts'
import { consultative2026 } from './meetings/consultative2026.ts'
import { standingCommittee28 } from './meetings/standingCommittee28.ts'
import { waterConference2026 } from './meetings/waterConference2026.ts'

export const meetings: readonly SeedMeeting[] = [
  congress2025,
  consultative2026,
  congress2026,
  standingCommittee28,
  waterConference2026,
]
