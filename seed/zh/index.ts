import type { SeedContent } from '../content.ts'

import { comingMeeting, tasks } from './assignments.ts'
import { corrections, withdrawal } from './corrections.ts'
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

/** The Lindu Daily 《临渡日报》, the daily of an invented district. */
export const zh: SeedContent = {
  comingMeeting,
  corrections,
  credits: {
    dateline: '本报讯',
    picture: '临渡日报视觉影像部 绘（示意画）',
    proofreader: '费思齐',
    responsibleEditor: '单明川',
  },
  desk: onTheDesk,
  folder: new URL('.', import.meta.url),
  language: 'zh',
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
