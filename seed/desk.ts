import { scheduleRelease, reviewPlanOf } from 'payload-newsroom'
import { atNoon } from 'payload-newsroom/time'

import type { User } from '../src/payload-types.ts'
import type { SeedDeskText } from './content/seedDeskText.ts'
import type { Ids, Seeding } from './seeding.ts'

import { toRichText } from './richText.ts'
import { dayFromNow, findBySlug, findStaff, idOf, idsOf, atClock, withRole } from './seeding.ts'
import { signAll, signOne, stagesToSign } from './signatures.ts'

type Linked = Seeding & {
  readonly pictures: Ids
  readonly reporters: Ids
  readonly sections: Ids
}

/**
 * What lies on the desk of the demonstration: texts at every stop of the review, one planned and one under embargo for
 * tomorrow. Days count from the day on which it is filled in, so that the first look at the desk finds it at work.
 */
export async function seedDesk(linked: Linked): Promise<void> {
  const { content, log, payload } = linked
  // Its texts stand at stops that shorter plans do not have.
  if (stagesToSign(reviewPlanOf(payload)).length < 3) return
  const staff = await findStaff(payload)
  let made = 0
  for (const text of content.desk) {
    const found = await findBySlug({ collection: 'reports', payload, slug: text.slug })
    const id = found ?? (await createText({ author: withRole(staff, 'reporter'), linked, text }))
    await sendOnItsWay({ id, linked, staff, text })
    if (found === undefined) made += 1
  }
  if (made > 0) log({ en: `${made} texts on the desk`, zh: `在编 ${made} 篇` })
}

async function createText({
  author,
  linked,
  text: { body, bylines, day, embargo, images, keywords, section, subheads, ...words },
}: {
  author: User
  linked: Linked
  text: SeedDeskText
}): Promise<string> {
  const { content, payload, pictures, reporters, sections } = linked
  const { deskNote, genre, headline, slug } = words
  const { id } = await payload.create({
    collection: 'reports',
    data: {
      ...{ deskNote, genre, headline, slug },
      body: toRichText(pictures, body),
      bylines: idsOf({ ids: reporters, words: bylines }),
      date: atNoon(dayFromNow(linked, day)),
      dateline: genre === 'news' ? content.credits.dateline : undefined,
      ...(embargo !== undefined && {
        embargoUntil: atClock(linked, `${dayFromNow(linked, 1)} ${embargo}`),
      }),
      images: idsOf({ ids: pictures, ...(images && { words: images }) }),
      keywords: [...keywords],
      section: idOf(sections, section),
      subheads: subheads?.join('\n'),
    },
    draft: true,
    // The installation writes in the name of the reporter, whose text it is from now on.
    overrideAccess: true,
    user: { ...author, collection: 'users' },
  })
  return id
}

async function sendOnItsWay({
  id,
  linked,
  staff,
  text: { planned, returned, signedUntil },
}: {
  id: string
  linked: Linked
  staff: readonly User[]
  text: SeedDeskText
}): Promise<void> {
  const { payload } = linked
  const documents = [{ collection: 'reports', id }] as const
  const [document] = documents
  await signOne({ document, payload, signer: withRole(staff, 'reporter'), verdict: 'submit' })
  if (returned !== undefined)
    await signOne({
      document,
      opinion: returned,
      payload,
      signer: withRole(staff, 'editor'),
      verdict: 'return',
    })
  if (signedUntil !== undefined) await signAll({ documents, payload, until: signedUntil })
  if (planned === undefined || (await isInRelease(id, payload))) return
  const outcome = await scheduleRelease({
    at: atClock(linked, `${dayFromNow(linked, 1)} ${planned}`),
    documents,
    payload,
    user: { ...withRole(staff, 'chiefEditor'), collection: 'users' },
  })
  if (outcome.kind !== 'planned') throw new Error(JSON.stringify(outcome))
}

async function isInRelease(id: string, payload: Seeding['payload']): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'releases',
    // Releases are the installation's own to ask.
    overrideAccess: true,
    where: { 'documents.subject': { equals: `reports:${id}` } },
  })
  return totalDocs > 0
}
