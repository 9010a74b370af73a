import { atNoon } from 'payload-newsroom/time'

import type { Ids, Seeding } from './seeding.ts'
import type { SeedSpeech } from './speeches/seedSpeech.ts'

import { toRichText } from './richText.ts'
import { idOf, idsOf, seedDraft } from './seeding.ts'
import { congressClosing2025 } from './speeches/congressClosing2025.ts'
import { congressClosing2026 } from './speeches/congressClosing2026.ts'
import { consultativeClosing2026 } from './speeches/consultativeClosing2026.ts'
import { ferrySafetyDraft } from './speeches/ferrySafetyDraft.ts'
import { standingCommitteeSpeech } from './speeches/standingCommittee28.ts'
import { waterConferenceSpeech } from './speeches/waterConference2026.ts'
import { workReport2026 } from './speeches/workReport2026.ts'

/** Exported for the test that counts them. */
export const speeches: readonly SeedSpeech[] = [
  congressClosing2025,
  workReport2026,
  consultativeClosing2026,
  congressClosing2026,
  standingCommitteeSpeech,
  waterConferenceSpeech,
  ferrySafetyDraft,
]

/** Puts the speeches in place. @returns their ids by slug */
export async function seedSpeeches({
  meetings,
  payload,
  people,
  pictures,
}: Seeding & { meetings: Ids; people: Ids; pictures: Ids }): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const speech of speeches) {
    const { completeness, date, meeting, occasion, salutation, sitting, slug, title } = speech
    const data = {
      ...{ completeness, occasion, salutation, sitting, slug, title },
      body: toRichText(pictures, speech.body),
      date: atNoon(date),
      images: idsOf({ ids: pictures, words: speech.images }),
      meeting: meeting === undefined ? undefined : idOf(meetings, meeting),
      speaker: idOf(people, speech.speaker),
    }
    ids.set(slug, await seedDraft({ collection: 'speeches', data, payload }))
  }
  return ids
}
