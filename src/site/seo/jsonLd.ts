import { localeOf } from 'payload-newsroom/language'

import type { CorrectionNote } from '../queries/corrections.ts'
import type { Chrome } from '../queries/getChrome.ts'
import type { CorrectionView } from '../queries/getCorrection.ts'
import type { MeetingView } from '../queries/getMeeting.ts'
import type { PersonView } from '../queries/getPerson.ts'
import type { ReportView } from '../queries/getReport.ts'
import type { ReporterView } from '../queries/getReporter.ts'
import type { SpeechView } from '../queries/getSpeech.ts'

import { ogPath, iconPaths } from '../http/ownPaths.ts'
import { touchSize } from '../http/touchSize.ts'
import { bareDateline } from '../messages/bareDateline.ts'
import { messagesOf } from '../messages/messages.ts'

type Seen<View> = { readonly chrome: Chrome; readonly view: View }

const context = 'https://schema.org'

/** The vocabulary, and the language of what is described. */
const vocabularyOf = ({ language }: Chrome) => ({
  '@context': context,
  inLanguage: localeOf(language),
})

const publisherOf = ({ name, origin, publisher }: Chrome) => ({
  '@type': 'NewsMediaOrganization',
  logo: {
    '@type': 'ImageObject',
    height: touchSize,
    url: origin + iconPaths.touch,
    width: touchSize,
  },
  name: publisher || name,
  url: `${origin}/`,
})

/** The paper itself. Source: https://schema.org/WebSite */
export const siteJsonLd = (chrome: Chrome) => ({
  ...vocabularyOf(chrome),
  '@type': 'WebSite',
  name: chrome.name,
  publisher: publisherOf(chrome),
  url: `${chrome.origin}/`,
})

/** A page above the one that is read. */
export type Step = { readonly label: string; readonly path?: string | undefined }

type WithTrailInput = {
  chrome: Chrome
  jsonLd: object
  path?: string | undefined
  title?: string | undefined
  trail?: readonly Step[] | undefined
}

/**
 * What a page is, and the way to it from the front page; a page that no engine keeps has none.
 * Source: https://schema.org/BreadcrumbList
 */
export function withTrail({ chrome, jsonLd, path, title, trail }: WithTrailInput): object {
  if (!trail || path === undefined) return jsonLd
  const steps = [
    { label: messagesOf(chrome.language).home, path: '/' },
    ...trail,
    { label: title ?? chrome.name, path },
  ]
  const known = steps.filter((step) => step.path !== undefined)
  const itemListElement = known.map((step, place) => ({
    '@type': 'ListItem',
    item: chrome.origin + (step.path ?? ''),
    name: step.label,
    position: place + 1,
  }))
  return [jsonLd, { '@context': context, '@type': 'BreadcrumbList', itemListElement }]
}

type JsonLdInput = {
  cards: readonly { readonly path: string; readonly title: string }[]
  chrome: Chrome
  path: string
  title: string
}

/** Documents in the order in which a page lists them. Source: https://schema.org/ItemList */
export const listJsonLd = ({ cards, chrome, path, title }: JsonLdInput) => ({
  ...vocabularyOf(chrome),
  '@type': 'CollectionPage',
  isPartOf: { '@type': 'WebSite', name: chrome.name, url: `${chrome.origin}/` },
  mainEntity: {
    '@type': 'ItemList',
    itemListElement: cards.map((card, place) => ({
      '@type': 'ListItem',
      name: card.title,
      position: place + 1,
      url: chrome.origin + card.path,
    })),
    numberOfItems: cards.length,
  },
  name: title,
  url: chrome.origin + path,
})

type ImagesOfInput = {
  chrome: Chrome
  path: string
  pictures: readonly { readonly src: string }[]
}

/** The pictures of a page, or the one that is drawn for it. */
const imagesOf = ({ chrome, path, pictures }: ImagesOfInput): string[] =>
  pictures.length > 0
    ? pictures.map(({ src }) => chrome.origin + src)
    : [chrome.origin + ogPath(path)]

/** A person named in a text, with the page we have on them. */
const toPerson = (chrome: Chrome, { label, path }: Step) => ({
  '@type': 'Person',
  name: label,
  ...(path && { url: chrome.origin + path }),
})

/** The meeting a text is about. */
const aboutOf = (chrome: Chrome, meeting: Step | undefined) =>
  meeting && {
    about: {
      '@type': 'Event',
      name: meeting.label,
      ...(meeting.path && { '@id': `${chrome.origin}${meeting.path}#meeting` }),
    },
  }

/** Source: https://schema.org/CorrectionComment */
const correctionsOf = (chrome: Chrome, notes: readonly CorrectionNote[]) =>
  notes.length === 0
    ? {}
    : {
        correction: notes.map(({ date, path, right, title, wrong }) => ({
          '@type': 'CorrectionComment',
          datePublished: date,
          name: title,
          text: describeCorrection({ right, wrong }, chrome),
          url: chrome.origin + path,
        })),
      }

function describeCorrection(
  { right, wrong }: Pick<CorrectionNote, 'right' | 'wrong'>,
  { language }: Chrome,
): string {
  const t = messagesOf(language)
  return `${t.wrong}${t.colon}${wrong}${t.gap}${t.right}${t.colon}${right}`
}

/** Source: https://schema.org/CorrectionComment */
export const correctionJsonLd = ({ chrome, view }: Seen<CorrectionView>) => ({
  ...vocabularyOf(chrome),
  '@type': 'CorrectionComment',
  about: view.target?.path && {
    '@type': 'CreativeWork',
    name: view.target.label,
    url: chrome.origin + view.target.path,
  },
  datePublished: view.publishedAt,
  name: view.title,
  publisher: publisherOf(chrome),
  text: describeCorrection(view, chrome),
  url: chrome.origin + view.path,
})

/** Source: https://schema.org/NewsArticle */
export const reportJsonLd = ({ chrome, view }: Seen<ReportView>) => ({
  ...vocabularyOf(chrome),
  ...correctionsOf(chrome, view.corrections),
  '@type': 'NewsArticle',
  ...aboutOf(chrome, view.meeting),
  articleSection: view.section?.label,
  // What nobody signs is the paper's own.
  author:
    view.bylines.length > 0
      ? view.bylines.map((byline) => toPerson(chrome, byline))
      : publisherOf(chrome),
  dateModified: (view.updated ?? view.published).instant,
  datePublished: view.published.instant,
  dateline: view.dateline && bareDateline(view.dateline),
  description: view.summary,
  headline: view.title,
  image: imagesOf({ chrome, path: view.path, pictures: view.pictures }),
  isAccessibleForFree: true,
  keywords: view.keywords,
  mainEntityOfPage: chrome.origin + view.path,
  mentions: view.people.map((person) => toPerson(chrome, person)),
  publisher: publisherOf(chrome),
  url: chrome.origin + view.path,
})

/** Source: https://schema.org/Article; schema.org has no type for a speech's text. */
export const speechJsonLd = ({ chrome, view }: Seen<SpeechView>) => ({
  ...vocabularyOf(chrome),
  '@type': 'Article',
  ...aboutOf(chrome, view.meeting),
  author: { ...toPerson(chrome, view.speaker), jobTitle: view.speaker.office },
  ...correctionsOf(chrome, view.corrections),
  dateCreated: view.date,
  dateModified: view.updated?.instant ?? view.publishedAt,
  datePublished: view.publishedAt,
  description: view.summary,
  genre: messagesOf(chrome.language).search.oneOf.speech,
  headline: view.title,
  image: imagesOf({ chrome, path: view.path, pictures: view.pictures }),
  isAccessibleForFree: true,
  mainEntityOfPage: chrome.origin + view.path,
  publisher: publisherOf(chrome),
  url: chrome.origin + view.path,
})

/** Source: https://schema.org/Event */
export function meetingJsonLd({ chrome, view }: Seen<MeetingView>) {
  const venue = view.sittings.find((sitting) => sitting.venue)?.venue
  const place = (name: string | undefined) => placeOf({ name, region: view.region })
  const organizer = view.organizer && { '@type': 'Organization', name: view.organizer }
  return {
    ...vocabularyOf(chrome),
    '@id': `${chrome.origin}${view.path}#meeting`,
    '@type': 'Event',
    ...correctionsOf(chrome, view.corrections),
    description: view.summary,
    endDate: view.endDate,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventStatus: 'https://schema.org/EventScheduled',
    image: [chrome.origin + ogPath(view.path)],
    location: place(venue),
    name: view.name,
    organizer,
    startDate: view.startDate ?? view.sittings.find(({ startsAt }) => startsAt)?.startsAt,
    subEvent: view.sittings.map((sitting) => ({
      '@type': 'Event',
      endDate: sitting.endsAt,
      location: place(sitting.venue ?? venue),
      name: messagesOf(chrome.language).sittingOf({ meeting: view.name, sitting: sitting.label }),
      organizer,
      startDate: sitting.startsAt ?? view.startDate,
      url: `${chrome.origin}${view.path}#${sitting.anchor}`,
    })),
    subjectOf: [...view.reports, ...view.speeches].map(({ path, title }) => ({
      '@type': 'CreativeWork',
      name: title,
      url: chrome.origin + path,
    })),
    url: chrome.origin + view.path,
  }
}

/** Where a meeting was held: the hall, in its region; the region alone where the record names no hall. */
function placeOf({ name, region }: { name: string | undefined; region: string | undefined }) {
  const called = name ?? region
  return called === undefined
    ? undefined
    : { '@type': 'Place', address: region ?? called, name: called }
}

/** Source: https://schema.org/Person */
export function personJsonLd({ chrome, view }: Seen<PersonView>) {
  const held = view.offices.filter(({ to }) => !to)
  const organisations = [...new Set(held.map(({ organisation }) => organisation))]
  return {
    ...vocabularyOf(chrome),
    '@type': 'Person',
    affiliation: organisations.map((name) => ({ '@type': 'Organization', name })),
    description: view.summary,
    ...portraitOf({ chrome, view }),
    jobTitle: held.map(({ title }) => title),
    name: view.name,
    url: chrome.origin + view.path,
  }
}

/** The portrait of a person. No generated picture stands in: it shows nobody. */
const portraitOf = ({ chrome, view: { photo } }: Seen<Pick<PersonView, 'photo'>>) =>
  photo && { image: chrome.origin + photo.src }

/** Source: https://schema.org/Person */
export const reporterJsonLd = ({ chrome, view }: Seen<ReporterView>) => ({
  ...vocabularyOf(chrome),
  '@type': 'Person',
  description: view.summary,
  ...portraitOf({ chrome, view }),
  jobTitle: messagesOf(chrome.language).jobTitle,
  name: view.name,
  url: chrome.origin + view.path,
  worksFor: publisherOf(chrome),
})
