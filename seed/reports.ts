import { addDays, atNoon } from 'payload-newsroom/time'

import type { SeedReport } from './reports/seedReport.ts'
import type { Ids, Seeding } from './seeding.ts'

import { autumnDesk } from './reports/autumnDesk.ts'
import { congress2026 } from './reports/congress2026.ts'
import { drafts } from './reports/drafts.ts'
import { features } from './reports/features.ts'
import { meetingsOfAutumn } from './reports/meetingsOfAutumn.ts'
import { shortItems } from './reports/shortItems.ts'
import { winterMeetings } from './reports/winterMeetings.ts'
import { toRichText } from './richText.ts'
import { findBySlug, idOf, idsOf } from './seeding.ts'

/** Exported for the test that counts them. Oldest first. */
export const reports: readonly SeedReport[] = [
  ...winterMeetings,
  ...congress2026,
  ...meetingsOfAutumn,
  ...features,
  ...autumnDesk,
  ...shortItems,
  ...drafts,
].toSorted((a, b) => a.date.localeCompare(b.date))

type Linked = Seeding & {
  readonly meetings: Ids
  readonly people: Ids
  readonly pictures: Ids
  readonly reporters: Ids
  readonly sections: Ids
  readonly speeches: Ids
}

/** Puts the reports in place. @returns their ids by slug */
export async function seedReports(linked: Linked): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const report of reports) {
    const { slug } = report
    const found = await findBySlug({ collection: 'reports', payload: linked.payload, slug })
    ids.set(slug, found ?? (await createReport(linked, report)))
  }
  return ids
}

async function createReport(linked: Linked, report: SeedReport) {
  const {
    correspondents = [],
    date,
    genre,
    headline,
    keywords = [],
    print,
    sitting,
    source,
  } = report
  const { body, dateline, kicker, lead, meeting, place, slug, subheads } = report
  const { meetings, payload, people, pictures, reporters, sections, speeches } = linked
  const named = (ids: Ids, words: readonly string[] = []) => idsOf({ ids, words })
  const { id } = await payload.create({
    collection: 'reports',
    data: {
      ...{ dateline, genre, headline, kicker, place, sitting, slug, source },
      body: toRichText(pictures, body),
      bylines: named(reporters, report.bylines),
      correspondents: correspondents.map((correspondent) => ({ ...correspondent })),
      date: atNoon(date),
      images: named(pictures, report.images),
      keywords: [...keywords],
      ...(lead !== undefined && { lead: toRichText(pictures, lead) }),
      meeting: meeting === undefined ? undefined : idOf(meetings, meeting),
      people: named(people, report.people),
      photographers: named(reporters, report.photographers),
      // What happens today is in tomorrow's paper.
      ...(print && { print: { ...print, date: atNoon(addDays(date, 1)) } }),
      proofreader: '费思齐',
      responsibleEditor: '单明川',
      section: idOf(sections, report.section),
      speeches: named(speeches, report.speeches),
      subheads: subheads?.join('\n'),
    },
    draft: true,
    // The installation fills its own newsroom; nobody is signed in yet.
    overrideAccess: true,
  })
  return id
}
