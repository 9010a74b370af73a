import { addDays, atNoon } from 'payload-newsroom/time'

import type { SeedReport } from './content/seedReport.ts'
import type { Ids, Seeding } from './seeding.ts'

import { toRichText } from './richText.ts'
import { idOf, idsOf, seedDraft } from './seeding.ts'

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
  for (const report of linked.content.reports) {
    const data = toData(linked, report)
    ids.set(report.slug, await seedDraft({ collection: 'reports', data, payload: linked.payload }))
  }
  return ids
}

function toData(linked: Linked, report: SeedReport) {
  const { content, meetings, people, pictures, reporters, sections, speeches } = linked
  const { correspondents = [], date, genre, headline, keywords = [], print, source } = report
  const { dateline, kicker, lead, meeting, place, sitting, slug, subheads } = report
  const named = (ids: Ids, names: readonly string[] = []) => idsOf({ ids, words: names })
  return {
    ...{ dateline, genre, headline, kicker, place, sitting, slug, source },
    body: toRichText(pictures, report.body),
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
    proofreader: content.credits.proofreader,
    responsibleEditor: content.credits.responsibleEditor,
    section: idOf(sections, report.section),
    speeches: named(speeches, report.speeches),
    subheads: subheads?.join('\n'),
  }
}
