import { atNoon } from 'payload-newsroom/time'

import type { Ids, Seeding } from './seeding.ts'

import { toRichText } from './richText.ts'
import { idOf, idsOf, seedDraft } from './seeding.ts'

/** Puts the speeches in place. @returns their ids by slug */
export async function seedSpeeches({
  content,
  meetings,
  payload,
  people,
  pictures,
}: Seeding & { meetings: Ids; people: Ids; pictures: Ids }): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const speech of content.speeches) {
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
