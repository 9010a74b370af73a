import type { ManuscriptOutcome } from 'payload-newsroom'

import { readFile } from 'node:fs/promises'
import { createLocalReq } from 'payload'
import { importManuscript } from 'payload-newsroom'

import type { Ids, Seeding } from './seeding.ts'

import { idOf } from './seeding.ts'

/** A document that the seed may release. */
export type Seeded = {
  readonly collection: 'meetings' | 'reports' | 'speeches'
  readonly id: string
}

/** Copy that comes in by the door real copy comes in by. Dates are those on which it was filed. */
const manuscripts = [
  {
    fileName: 'liudi-congress-closing.docx',
    filedOn: '2026-07-17',
    section: 'yaowen',
    sender: '柴小雨（柳堤镇通讯员）',
  },
  {
    fileName: 'loan-forum.txt',
    filedOn: '2026-11-19',
    section: 'jingji',
    sender: '邢小禾',
  },
  {
    fileName: 'pump-station.txt',
    filedOn: '2026-11-22',
    section: 'sannong',
    sender: '耿小渠（区水利局通讯员）',
  },
] as const

type Manuscript = (typeof manuscripts)[number]

/** Takes the manuscripts in. @returns what was made of each, oldest first, with the day it was filed */
export async function seedManuscripts({
  payload,
  sections,
}: Seeding & { sections: Ids }): Promise<{ date: string; documents: Seeded[] }[]> {
  const packages: { date: string; documents: Seeded[] }[] = []
  for (const manuscript of manuscripts) {
    const documents = await takeIn({ manuscript, payload, sections })
    packages.push({ date: manuscript.filedOn, documents })
  }
  return packages
}

type TakeInInput = { manuscript: Manuscript; payload: Seeding['payload']; sections: Ids }

async function takeIn({
  manuscript: { fileName, filedOn, section, sender },
  payload,
  sections,
}: TakeInInput): Promise<Seeded[]> {
  const bytes = await readFile(new URL(`manuscripts/${fileName}`, import.meta.url))
  const req = await createLocalReq({}, payload)
  const outcome = await importManuscript({ bytes, fileName, filedOn, req, sender })
  const documents =
    outcome.kind === 'known' ? outcome.documents.flatMap(toSeeded) : toDocuments(outcome)
  const report = documents.find(({ collection }) => collection === 'reports')
  if (report)
    await placeReport({
      genre: fileName === 'pump-station.txt' ? 'brief' : 'news',
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
