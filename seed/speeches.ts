import { atNoon } from 'payload-newsroom/time'

import type { Ids, Seeding } from './seeding.ts'
import type { SeedSpeech } from './speeches/seedSpeech.ts'

import { toRichText } from './richText.ts'
import { findBySlug, idOf, idsOf } from './seeding.ts'
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
    const found = await findBySlug({ collection: 'speeches', payload, slug: speech.slug })
    if (found !== undefined) {
      ids.set(speech.slug, found)
      continue
    }
    const {
      body,
      completeness,
      date,
      images,
      meeting,
      occasion,
      salutation,
      sitting,
      slug,
      title,
    } = speech
    const { id } = await payload.create({
      collection: 'speeches',
      data: {
        ...{ completeness, occasion, salutation, sitting, slug, title },
        body: toRichText(pictures, body),
        date: atNoon(date),
        images: idsOf({ ids: pictures, words: images }),
        meeting: meeting === undefined ? undefined : idOf(meetings, meeting),
        speaker: idOf(people, speech.speaker),
      },
      draft: true,
      // The installation fills its own newsroom; nobody is signed in yet.
      overrideAccess: true,
    })
    ids.set(slug, id)
  }
  return ids
}
