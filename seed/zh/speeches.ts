import type { SeedSpeech } from '../content/seedSpeech.ts'

import { congressClosing2025 } from './speeches/congressClosing2025.ts'
import { congressClosing2026 } from './speeches/congressClosing2026.ts'
import { consultativeClosing2026 } from './speeches/consultativeClosing2026.ts'
import { ferrySafetyDraft } from './speeches/ferrySafetyDraft.ts'
import { standingCommitteeSpeech } from './speeches/standingCommittee28.ts'
import { waterConferenceSpeech } from './speeches/waterConference2026.ts'
import { workReport2026 } from './speeches/workReport2026.ts'

export const speeches: readonly SeedSpeech[] = [
  congressClosing2025,
  workReport2026,
  consultativeClosing2026,
  congressClosing2026,
  standingCommitteeSpeech,
  waterConferenceSpeech,
  ferrySafetyDraft,
]
