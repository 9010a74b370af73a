import type { Ids, Seeding } from './seeding.ts'

import { seedAssignments } from './assignments.ts'
import { seedCorrections } from './corrections.ts'
import { seedDesk } from './desk.ts'
import { seedManuscripts } from './manuscripts.ts'
import { seedMedia } from './media.ts'
import { seedMeetings } from './meetings.ts'
import { seedPeople } from './people.ts'
import { packagesOf, releaseAll } from './releases.ts'
import { seedReporters } from './reporters.ts'
import { seedReports } from './reports.ts'
import { seedSections } from './sections.ts'
import { seedSiteSettings } from './siteSettings.ts'
import { seedSpeeches } from './speeches.ts'

/**
 * Fills a newsroom with a demonstration: the daily of an invented place, most of it released.
 *
 * It may be killed anywhere and goes on where it was; once it is whole, running it again changes nothing: a document is
 * found by its slug (pictures by their alternative text, manuscripts by their bytes), what is signed is not signed
 * again, what was ever public is not released again. Whether it belongs into a newsroom at all, the database knows. It
 * needs an account for every role.
 */
export async function seedAll(seeding: Seeding): Promise<void> {
  const { content, log } = seeding
  const sections = await seedSections(seeding)
  const people = await seedPeople(seeding)
  const reporters = await seedReporters(seeding)
  const pictures = await seedMedia(seeding)
  const meetings = await seedMeetings({ ...seeding, people })
  const speeches = await seedSpeeches({ ...seeding, meetings, people, pictures })
  const linked = { meetings, people, pictures, reporters, sections, speeches }
  const reports = await seedReports({ ...seeding, ...linked })
  log({
    en: `${reports.size} reports, ${speeches.size} speeches, ${meetings.size} meetings`,
    zh: `${reports.size} 篇报道、${speeches.size} 篇讲话、${meetings.size} 次会议`,
  })
  await seedSiteSettings({ ...seeding, reports })
  const imported = await seedManuscripts({ ...seeding, sections })
  log({
    en: `${content.manuscripts.length} manuscripts`,
    zh: `${content.manuscripts.length} 份来稿`,
  })

  const references = [...named('people', people), ...named('reporters', reporters)]
  await releaseAll({
    ...seeding,
    packages: [
      {
        date: '',
        documents: [
          ...named('sections', sections),
          { collection: 'site-settings', id: 'site-settings' },
          ...references,
        ],
      },
      ...packagesOf({ content, imported, meetings, reportIds: reports, speechIds: speeches }),
    ],
  })
  await seedCorrections({ ...seeding, pictures, reports })
  await seedDesk({ ...seeding, pictures, reporters, sections })
  await seedAssignments(seeding)
}

const named = <C extends 'people' | 'reporters' | 'sections'>(collection: C, ids: Ids) =>
  [...ids.values()].map((id) => ({ collection, id }))
