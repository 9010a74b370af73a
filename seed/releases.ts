import { releaseDocuments } from 'payload-newsroom'

import type { SeedContent } from './content.ts'
import type { Seeded } from './manuscripts.ts'
import type { Ids, Seeding } from './seeding.ts'

import { findStaff, idOf, withRole } from './seeding.ts'
import { signAll } from './signatures.ts'

type Named = Parameters<typeof releaseDocuments>[0]['documents'][number]

type Package = { readonly date: string; readonly documents: readonly Named[] }

/** What goes out together, oldest first: a report with its speeches and its meeting. */
export function packagesOf({
  content: { reports, speeches },
  imported,
  meetings,
  reportIds,
  speechIds,
}: {
  content: SeedContent
  imported: readonly { readonly date: string; readonly documents: readonly Seeded[] }[]
  meetings: Ids
  reportIds: Ids
  speechIds: Ids
}): readonly Package[] {
  const isDraft = new Set(
    [...reports, ...speeches].filter((each) => each.isDraft).map(({ slug }) => slug),
  )
  const own = reports
    .filter(({ slug }) => !isDraft.has(slug))
    .map(({ date, meeting, slug, speeches: words = [] }) => ({
      date,
      documents: [
        { collection: 'reports' as const, id: idOf(reportIds, slug) },
        ...words.map((word) => ({
          collection: 'speeches' as const,
          id: idOf(speechIds, word),
        })),
        ...(meeting === undefined
          ? []
          : [{ collection: 'meetings' as const, id: idOf(meetings, meeting) }]),
      ],
    }))
  return [...own, ...imported].toSorted((a, b) => a.date.localeCompare(b.date))
}

/**
 * Has the packages signed by the desk and releases them one after the other, in the name of the chief editor. What the public record knows already
 * is left as it is, withdrawn or corrected as it may be since.
 */
export async function releaseAll({
  log,
  packages,
  payload,
}: Pick<Seeding, 'log' | 'payload'> & { packages: readonly Package[] }) {
  const known = await knownSubjects(packages, payload)
  const user = withRole(await findStaff(payload), 'chiefEditor')
  let released = 0
  for (const { documents } of packages) {
    const waiting = documents.filter((document) => !known.has(subjectOf(document)))
    if (waiting.length === 0) continue
    await signAll({ documents: waiting, payload })
    const outcome = await releaseDocuments({
      documents: waiting,
      payload,
      user: { ...user, collection: 'users' },
    })
    if (outcome.kind === 'refused') throw new Error(sayRefused(outcome, waiting))
    for (const document of waiting) known.add(subjectOf(document))
    released += waiting.length
  }
  if (released > 0) log({ en: `${released} released`, zh: `已发布 ${released} 件` })
}

const subjectOf = ({ collection, id }: Named): string => `${collection}:${id}`

function sayRefused(
  outcome: { readonly refusals: readonly object[] },
  waiting: readonly Named[],
): string {
  return `${waiting.map(subjectOf).join(', ')} was not released: ${JSON.stringify(outcome.refusals)}`
}

/** Those of the packages' documents that ever had a public event. */
async function knownSubjects(
  packages: readonly Package[],
  payload: Seeding['payload'],
): Promise<Set<string>> {
  const subjects = [...new Set(packages.flatMap(({ documents }) => documents.map(subjectOf)))]
  const { docs } = await payload.find({
    collection: 'publications',
    depth: 0,
    // The public record is the installation's own to ask.
    overrideAccess: true,
    pagination: false,
    select: { subject: true },
    where: { subject: { in: subjects } },
  })
  return new Set(docs.map(({ subject }) => subject))
}
