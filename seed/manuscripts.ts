import type { ManuscriptOutcome } from 'payload-newsroom'

import { readFile } from 'node:fs/promises'
import { createLocalReq } from 'payload'
import { importManuscript } from 'payload-newsroom'

import type { SeedManuscript } from './content.ts'
import type { Ids, Seeding } from './seeding.ts'

import { idOf } from './seeding.ts'

/** A document that the seed may release. */
export type Seeded = {
  readonly collection: 'meetings' | 'reports' | 'speeches'
  readonly id: string
}

/** Takes the manuscripts in. @returns what was made of each that goes out, oldest first, with the day it was filed */
export async function seedManuscripts({
  content,
  payload,
  sections,
}: Seeding & { sections: Ids }): Promise<{ date: string; documents: Seeded[] }[]> {
  const packages: { date: string; documents: Seeded[] }[] = []
  for (const manuscript of content.manuscripts) {
    const documents = await takeIn({ content, manuscript, payload, sections })
    if (!manuscript.isDraft) packages.push({ date: manuscript.filedOn, documents })
  }
  return packages
}

type TakeInInput = Pick<Seeding, 'content' | 'payload'> & {
  manuscript: SeedManuscript
  sections: Ids
}

async function takeIn({
  content,
  manuscript: { fileName, filedOn, genre, section, sender },
  payload,
  sections,
}: TakeInInput): Promise<Seeded[]> {
  const bytes = await readFile(new URL(`manuscripts/${fileName}`, content.folder))
  const req = await createLocalReq({}, payload)
  const outcome = await importManuscript({ bytes, fileName, filedOn, req, sender })
  const documents =
    outcome.kind === 'imported'
      ? toDocuments(outcome)
      : outcome.kind === 'known'
        ? outcome.documents.flatMap(toSeeded)
        : []
  const report = documents.find(({ collection }) => collection === 'reports')
  if (report)
    await placeReport({
      genre,
      id: report.id,
      payload,
      section: idOf(sections, section),
    })
  return documents
}

const toDocuments = ({
  meeting,
  report,
  speech,
}: Pick<Extract<ManuscriptOutcome, { kind: 'imported' }>, 'meeting' | 'report' | 'speech'>) => [
  ...(report ? toSeeded({ collection: 'reports', id: report.id }) : []),
  ...(speech ? toSeeded({ collection: 'speeches', id: speech.id }) : []),
  ...(meeting ? toSeeded({ collection: 'meetings', id: meeting.id }) : []),
]

type PlaceReportInput = {
  genre: 'brief' | 'news'
  id: string
  payload: Seeding['payload']
  section: string
}

/** Gives a report that came in its section, once. */
async function placeReport({ id, payload, ...place }: PlaceReportInput): Promise<void> {
  const report = await payload.findByID({
    id,
    collection: 'reports',
    depth: 0,
    draft: true,
    // The installation sees its own copy into the paper; nobody is signed in yet.
    overrideAccess: true,
  })
  if (report.section) return
  await payload.update({
    id,
    collection: 'reports',
    data: place,
    draft: true,
    // As above.
    overrideAccess: true,
  })
}

function toSeeded({ collection, id }: { collection: string; id: number | string }): Seeded[] {
  switch (collection) {
    case 'meetings':
    case 'reports':
    case 'speeches':
      return [{ collection, id: `${id}` }]
    default:
      return []
  }
}
