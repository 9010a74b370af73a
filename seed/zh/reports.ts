import type { SeedReport } from '../content/seedReport.ts'

import { autumnDesk } from './reports/autumnDesk.ts'
import { congress2026 } from './reports/congress2026.ts'
import { drafts } from './reports/drafts.ts'
import { features } from './reports/features.ts'
import { meetingsOfAutumn } from './reports/meetingsOfAutumn.ts'
import { shortItems } from './reports/shortItems.ts'
import { winterMeetings } from './reports/winterMeetings.ts'

export const reports: readonly SeedReport[] = [
  ...winterMeetings,
  ...congress2026,
  ...meetingsOfAutumn,
  ...features,
  ...autumnDesk,
  ...shortItems,
  ...drafts,
].toSorted((a, b) => a.date.localeCompare(b.date))
