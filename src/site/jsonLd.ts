import type { CorrectionNote } from './queries/corrections.ts'
import type { Chrome } from './queries/getChrome.ts'
import type { CorrectionView } from './queries/getCorrection.ts'
import type { MeetingView } from './queries/getMeeting.ts'
import type { PersonView } from './queries/getPerson.ts'
import type { ReportView } from './queries/getReport.ts'
import type { ReporterView } from './queries/getReporter.ts'
import type { SpeechView } from './queries/getSpeech.ts'

import { t } from './words.ts'

type Seen<View> = { readonly chrome: Chrome; readonly view: View }

const vocabulary = { '@context': 'https://schema.org', inLanguage: 'zh-CN' } as const

const publisherOf = ({ name, origin, publisher }: Chrome) => ({
  '@type': 'NewsMediaOrganization',
  name: publisher || name,
  url: `${origin}/`,
})

/** Source: https://schema.org/CorrectionComment */
const correctionsOf = ({ chrome, notes }: { chrome: Chrome; notes: readonly CorrectionNote[] }) =>
  notes.length === 0
    ? {}
    : {
        correction: notes.map(({ date, path, right, title, wrong }) => ({
          '@type': 'CorrectionComment',
          datePublished: date,
          name: title,
          text: sayCorrection({ right, wrong }),
          url: chrome.origin + path,
        })),
      }

const sayCorrection = ({ right, wrong }: Pick<CorrectionNote, 'right' | 'wrong'>): string =>
  `${t.wrong}${t.colon}${wrong}${t.gap}${t.right}${t.colon}${right}`

/** Source: https://schema.org/CorrectionComment */
export const correctionJsonLd = ({ chrome, view }: Seen<CorrectionView>) => ({
  ...vocabulary,
  '@type': 'CorrectionComment',
  about: view.target?.path && {
    '@type': 'CreativeWork',
    name: view.target.label,
    url: chrome.origin + view.target.path,
  },
  datePublished: view.publishedAt,
  name: view.title,
  publisher: publisherOf(chrome),
  text: sayCorrection(view),
  url: chrome.origin + view.path,
})

/** Source: https://schema.org/NewsArticle */
export const reportJsonLd = ({ chrome, view }: Seen<ReportView>) => ({
  ...vocabulary,
  ...correctionsOf({ chrome, notes: view.corrections }),
  '@type': 'NewsArticle',
  articleSection: view.section?.label,
  author: view.bylines.map(({ label, path }) => ({
    '@type': 'Person',
    name: label,
    ...(path && { url: chrome.origin + path }),
  })),
  dateModified: (view.updated ?? view.published).instant,
  datePublished: view.published.instant,
  dateline: view.dateline,
  description: view.summary,
  headline: view.title,
  image: view.pictures.map(({ src }) => chrome.origin + src),
  keywords: view.keywords,
  mainEntityOfPage: chrome.origin + view.path,
  publisher: publisherOf(chrome),
})

/** Source: https://schema.org/Article; schema.org has no type for a speech's text. */
export const speechJsonLd = ({ chrome, view }: Seen<SpeechView>) => ({
  ...vocabulary,
  '@type': 'Article',
  author: { '@type': 'Person', jobTitle: view.speaker.office, name: view.speaker.label },
  ...correctionsOf({ chrome, notes: view.corrections }),
  dateCreated: view.date,
  dateModified: view.updated?.instant ?? view.publishedAt,
  datePublished: view.publishedAt,
  description: view.summary,
  genre: '讲话',
  headline: view.title,
  mainEntityOfPage: chrome.origin + view.path,
  publisher: publisherOf(chrome),
})

/** Source: https://schema.org/Event */
export const meetingJsonLd = ({ chrome, view }: Seen<MeetingView>) => ({
  ...vocabulary,
  '@type': 'Event',
  description: view.summary,
  endDate: view.endDate,
  location: view.sittings.find(({ venue }) => venue)?.venue,
  name: view.name,
  organizer: { '@type': 'Organization', name: view.organ },
  startDate: view.startDate,
  subEvent: view.sittings.map(({ anchor, endsAt, label, startsAt }) => ({
    '@type': 'Event',
    endDate: endsAt,
    name: label,
    startDate: startsAt,
    url: `${chrome.origin}${view.path}#${anchor}`,
  })),
  url: chrome.origin + view.path,
})

/** Source: https://schema.org/Person */
export const personJsonLd = ({ chrome, view }: Seen<PersonView>) => ({
  ...vocabulary,
  '@type': 'Person',
  description: view.summary,
  jobTitle: view.offices
    .filter(({ to }) => !to)
    .map((office) => office.organisation + office.title),
  name: view.name,
  url: chrome.origin + view.path,
})

/** Source: https://schema.org/Person */
export const reporterJsonLd = ({ chrome, view }: Seen<ReporterView>) => ({
  ...vocabulary,
  '@type': 'Person',
  description: view.summary,
  jobTitle: '记者',
  name: view.name,
  url: chrome.origin + view.path,
  worksFor: publisherOf(chrome),
})
