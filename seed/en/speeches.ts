import type { SeedSpeech } from '../content/seedSpeech.ts'

import { moderatorClosing2026 } from './speeches/moderatorClosing2026.ts'
import { phones2026 } from './speeches/phones2026.ts'
import { seawall2026 } from './speeches/seawall2026.ts'
import { stateOfTheTown2026 } from './speeches/stateOfTheTown2026.ts'
import { stormForumSpeech } from './speeches/stormForum2026.ts'
import { wellFour2025 } from './speeches/wellFour2025.ts'
import { winterDraft } from './speeches/winterDraft.ts'

export const speeches: readonly SeedSpeech[] = [
  wellFour2025,
  stateOfTheTown2026,
  moderatorClosing2026,
  phones2026,
  seawall2026,
  stormForumSpeech,
  winterDraft,
]
