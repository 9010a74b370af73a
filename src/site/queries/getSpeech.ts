import type { SpeechSnapshot } from 'payload-newsroom/ledger'

import { toWallClock, toZoned } from 'payload-newsroom/time'

import type { CardView } from './cards.ts'
import type { CorrectionNote } from './corrections.ts'
import type { Link, PersonLink, PictureView } from './links.ts'
import type { Material } from './readLiveDocument.ts'

import { messagesOf } from '../messages/messages.ts'
import { cardsOfKind } from './cards.ts'
import { citeElectronic } from './citation.ts'
import { markCorrections } from './corrections.ts'
import { countWords } from './countWords.ts'
import { toLink, toLiveLinks, toPersonLinks, toPictureView } from './links.ts'
import { linkQuotations } from './quotations.ts'
import { readLiveDocument } from './readLiveDocument.ts'

/** What a speech page shows. */
export type SpeechView = Omit<SpeechSnapshot, 'meeting' | 'pictures' | 'speaker'> & {
  /** How to cite it. */
  readonly citation: string
  /** Where it stands beside the report that quotes most of it. */
  readonly comparisonPath?: string
  readonly corrections: readonly CorrectionNote[]
  readonly meeting?: Link
  readonly meetingCard?: CardView
  /** In what the language counts a text in: characters or words. */
  readonly length: number
  readonly minutes: number
  readonly pictures: readonly PictureView[]
  /** ISO 8601. */
  readonly publishedAt: string
  /** How many passages its reports quote word for word. */
  readonly quotations: number
  readonly reports: readonly CardView[]
  readonly speaker: PersonLink
  /** Absent unless it was released again after the first time. */
  readonly updated?: { readonly day: string; readonly instant: string; readonly time: string }
}

export function toSpeechView({
  counterparts,
  corrections,
  firstReleasedAt,
  pointedAt,
  pointing,
  releasedAt,
  snapshot,
  visit,
}: Material<'speech'>): SpeechView {
  const { meeting, speaker, ...said } = snapshot
  const around = [...pointedAt, ...pointing]
  const links = toLiveLinks(around)
  const quoted = linkQuotations({ counterparts, html: snapshot.bodyHtml, is: 'speech' })
  const quoting = quotingMost({ counterparts, html: quoted.html })
  const corrected = markCorrections(corrections, quoted.html)
  const meetingCard = cardsOfKind(pointedAt, 'meeting').at(0)
  const [linkedSpeaker = { label: speaker.label }] = toPersonLinks(links, [speaker])
  const t = messagesOf(visit.chrome.language)
  const length = t.lengthOf({
    characters: snapshot.characters,
    words: countWords(snapshot.bodyHtml),
  })
  return {
    ...said,
    bodyHtml: corrected.html,
    citation: citeElectronic({
      author: speaker.label,
      chrome: visit.chrome,
      path: snapshot.path,
      released: toZoned({ instant: firstReleasedAt, timeZone: visit.chrome.timeZone }).day,
      title: snapshot.title,
    }),
    corrections: corrected.notes,
    length,
    minutes: Math.max(1, Math.round(length / t.readInMinute)),
    pictures: snapshot.pictures.map(toPictureView),
    publishedAt: firstReleasedAt,
    quotations: quoted.count,
    reports: cardsOfKind(around, 'report'),
    speaker: linkedSpeaker,
    ...(quoting !== undefined && { comparisonPath: `${quoting}/compare` }),
    ...(meeting && { meeting: toLink(links, meeting) }),
    ...(meetingCard && { meetingCard }),
    ...(releasedAt !== firstReleasedAt && {
      updated: {
        instant: releasedAt,
        ...toWallClock({ instant: releasedAt, ...visit.chrome }),
      },
    }),
  }
}

/** The report to which most quotations lead. */
const quotingMost = ({
  counterparts,
  html,
}: Pick<Material<'speech'>, 'counterparts'> & { html: string }): string | undefined =>
  counterparts
    .map(({ path }) => ({ count: html.split(`href="${path}#`).length - 1, path }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .at(0)?.path

/** The speech at the path, its text rendered, with contents and the reports that quote it. */
export const getSpeech = readLiveDocument({ kind: 'speech', toView: toSpeechView })
