import { releaseDocuments, withdrawDocuments } from 'payload-newsroom'
import { atNoon } from 'payload-newsroom/time'

import type { User } from '../src/payload-types.ts'
import type { SeedCorrection } from './content.ts'
import type { Ids, Seeding } from './seeding.ts'

import { toRichText } from './richText.ts'
import { findBySlug, findStaff, idOf, withRole } from './seeding.ts'
import { signAll } from './signatures.ts'

type Linked = Seeding & { readonly pictures: Ids; readonly reports: Ids }

/** What happens after publication, once: reports are corrected, one notice is withdrawn. */
export async function seedCorrections(linked: Linked): Promise<void> {
  const user = withRole(await findStaff(linked.payload), 'chiefEditor')
  for (const correction of linked.content.corrections) await correct({ correction, linked, user })
  await withdraw(linked, user)
}

async function correct({
  correction: { corrected, date, page, report, slug, ...words },
  linked: { log, payload, pictures, reports },
  user,
}: {
  correction: SeedCorrection
  linked: Linked
  user: User
}): Promise<void> {
  const id = idOf(reports, report)
  const found = await findBySlug({ collection: 'corrections', payload, slug })
  if (found && (await isPublic({ event: 'released', payload, subject: `corrections:${found}` })))
    return
  // The text first: where there is a correction, its report reads corrected.
  if (!found)
    await payload.update({
      id,
      collection: 'reports',
      data: { body: toRichText(pictures, corrected) },
      draft: true,
      // The installation writes as the desk would; nobody is signed in yet.
      overrideAccess: true,
    })
  const made =
    found ??
    (
      await payload.create({
        collection: 'corrections',
        data: {
          ...words,
          date: atNoon(date),
          print: { date: atNoon(date), page },
          report: id,
          slug,
        },
        draft: true,
        // As above.
        overrideAccess: true,
      })
    ).id
  const documents = [
    { collection: 'reports', id },
    { collection: 'corrections', id: made },
  ] as const
  await signAll({ documents, payload })
  const outcome = await releaseDocuments({
    documents,
    payload,
    user: { ...user, collection: 'users' },
  })
  if (outcome.kind !== 'released') throw new Error(JSON.stringify(outcome))
  log({ en: '1 text corrected', zh: '更正 1 件' })
}

async function withdraw(linked: Linked, user: User): Promise<void> {
  const { content, log, payload, reports } = linked
  const { notice, reason, report } = content.withdrawal
  const id = idOf(reports, report)
  if (await isPublic({ event: 'withdrawn', payload, subject: `reports:${id}` })) return
  const outcome = await withdrawDocuments({
    payload,
    user: { ...user, collection: 'users' },
    withdrawal: {
      dependents: 'detach',
      documents: [{ collection: 'reports', id }],
      notice,
      reason,
    },
  })
  if (outcome.kind !== 'withdrawn') throw new Error(JSON.stringify(outcome))
  log({ en: '1 text withdrawn', zh: '撤稿 1 件' })
}

type Input = {
  event: 'released' | 'withdrawn'
  payload: Seeding['payload']
  subject: string
}

/** Whether the public record holds such an event. */
async function isPublic({ event, payload, subject }: Input): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'publications',
    // The public record is the installation's own to ask.
    overrideAccess: true,
    where: { event: { equals: event }, subject: { equals: subject } },
  })
  return totalDocs > 0
}
