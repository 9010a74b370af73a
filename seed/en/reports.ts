import type { SeedReport } from '../content/seedReport.ts'

import { annual2025 } from './reports/annual2025.ts'
import { annual2026 } from './reports/annual2026.ts'
import { drafts } from './reports/drafts.ts'
import { features } from './reports/features.ts'
import { november2026 } from './reports/november2026.ts'
import { october2026 } from './reports/october2026.ts'
import { september2026 } from './reports/september2026.ts'
import { shortItems } from './reports/shortItems.ts'
import { stormAndSpring2026 } from './reports/stormAndSpring2026.ts'
import { summer2026 } from './reports/summer2026.ts'

/** Oldest first. */
export const reports: readonly SeedReport[] = [
  ...annual2025,
  ...stormAndSpring2026,
  ...annual2026,
  ...summer2026,
  ...september2026,
  ...october2026,
  ...november2026,
  ...features,
  ...shortItems,
  ...drafts,
].toSorted((a, b) => a.date.localeCompare(b.date))
