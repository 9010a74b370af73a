import type { ReportSnapshot } from 'payload-newsroom/ledger'

import { isExternalLink } from 'payload-newsroom/syndication'
import { toWallClock } from 'payload-newsroom/time'

import type { CardView } from './cards.ts'
import type { CorrectionNote } from './corrections.ts'
import type { Link, PictureView } from './links.ts'
import type { Material } from './readLiveDocument.ts'

import { messagesOf } from '../messages/messages.ts'
import { cardsOfKind } from './cards.ts'
import { markCorrections } from './corrections.ts'
import { formatSignature } from './formatSignature.ts'
import { toLink, toLinks, toLiveLinks, toPictureView } from './links.ts'
import { linkQuotations } from './quotations.ts'
import { readLiveDocument } from './readLiveDocument.ts'
import { withDateline } from './withDateline.ts'

/** What a report page shows. */
export type ReportView = Omit<
  ReportSnapshot,
  | 'bodyHtml'
  | 'bylines'
  | 'leadHtml'
  | 'meeting'
  | 'people'
  | 'photographers'
  | 'pictures'
  | 'section'
  | 'speeches'
> & {
  readonly bylines: readonly Link[]
  readonly corrections: readonly CorrectionNote[]
  readonly meeting?: Link
  readonly meetingCard?: CardView
  readonly people: readonly Link[]
  readonly photographers: readonly Link[]
  readonly pictures: readonly PictureView[]
  /** How many of its quotations its speeches contain word for word. */
  readonly quotations: number
  readonly published: { readonly day: string; readonly instant: string; readonly time: string }
  /** Other live reports that point at this one, or that it points at. */
  readonly reports: readonly CardView[]
  readonly section?: Link
  readonly speechCards: readonly CardView[]
  readonly speeches: readonly Link[]
  /** Lead and body, opened as printed: dateline and byline run into the first paragraph. */
  readonly textHtml: string
  /** Absent unless it was released again after the first time. */
  readonly updated?: { readonly day: string; readonly instant: string; readonly time: string }
}

export function toReportView({
  counterparts,
  corrections,
  firstReleasedAt,
  pointedAt,
  pointing,
  releasedAt,
  snapshot,
  visit,
}: Material<'report'>): ReportView {
  const { bodyHtml, leadHtml, meeting, section, source, ...said } = snapshot
  const around = [...pointedAt, ...pointing]
  const links = toLiveLinks([...around, ...visit.chrome.sections])
  const { language, timeZone } = visit.chrome
  const t = messagesOf(language)
  const at = (instant: string) => ({ instant, ...toWallClock({ instant, language, timeZone }) })
  const meetingCard = cardsOfKind(pointedAt, 'meeting').at(0)
  const quoting = linkQuotations({ counterparts, html: (leadHtml ?? '') + bodyHtml, is: 'report' })
  const corrected = markCorrections(corrections, quoting.html)
  return {
    ...said,
    bylines: toLinks(links, snapshot.bylines),
    corrections: corrected.notes,
    people: toLinks(links, snapshot.people),
    photographers: toLinks(links, snapshot.photographers),
    // A picture that stands in the text is not shown again above or below it.
    pictures: snapshot.pictures
      .filter(({ src }) => !bodyHtml.includes(`"${src}"`))
      .map(toPictureView),
    published: at(firstReleasedAt),
    quotations: quoting.count,
    reports: cardsOfKind(around, 'report'),
    speechCards: cardsOfKind(pointedAt, 'speech'),
    speeches: toLinks(links, snapshot.speeches),
    textHtml: withDateline({
      dateline: snapshot.dateline,
      html: corrected.html,
      signature: formatSignature(snapshot, t),
      t,
    }),
    ...(meeting && { meeting: toLink(links, meeting) }),
    ...(meetingCard && { meetingCard }),
    ...(section && { section: toLink(links, section) }),
    ...(source && { source: toSource(source) }),
    ...(releasedAt !== firstReleasedAt && { updated: at(releasedAt) }),
  }
}

/** An address that readers may not be sent to, released before the rule, leads nowhere. */
const toSource = ({ url, ...source }: NonNullable<ReportSnapshot['source']>) => ({
  ...source,
  ...(isExternalLink(url) && { url }),
})

/** The report at the path, its text rendered (`textHtml`), with pictures, people, meeting and corrections. */
export const getReport = readLiveDocument({ kind: 'report', toView: toReportView })
