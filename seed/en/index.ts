import type { SeedContent } from '../content.ts'

import { comingMeeting, tasks } from './assignments.ts'
import { corrections, withdrawal } from './corrections.ts'
import { MERROW_HARBOR } from './datelines.ts'
import { manuscripts } from './manuscripts.ts'
import { meetings } from './meetings.ts'
import { people } from './people.ts'
import { pictures } from './pictures.ts'
import { reporters } from './reporters.ts'
import { reports } from './reports.ts'
import { onTheDesk } from './reports/onTheDesk.ts'
import { sections } from './sections.ts'
import { lead, siteSettings } from './siteSettings.ts'
import { speeches } from './speeches.ts'

/** The Merrow Harbor Beacon, the daily of an invented New England town. */
export const en: SeedContent = {
  comingMeeting,
  corrections,
  credits: {
    dateline: MERROW_HARBOR,
    picture: 'Illustration by the Beacon photo desk',
    proofreader: 'Delia Whitmarsh',
    responsibleEditor: 'Martin Kowalczyk',
  },
  desk: onTheDesk,
  folder: new URL('.', import.meta.url),
  language: 'en',
  lead,
  manuscripts,
  meetings,
  people,
  pictures,
  reporters,
  reports,
  sections,
  siteSettings,
  speeches,
  tasks,
  withdrawal,
}
