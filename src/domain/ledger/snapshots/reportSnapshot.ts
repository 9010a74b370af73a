import type { ReportDocument } from '../documents.ts'
import type { RelatedDocuments, SnapshotContext } from '../related.ts'
import type { ReportSnapshot } from '../snapshot.ts'

import { readBlocks } from '../../rich-text/readBlocks.ts'
import { renderHtml } from '../../rich-text/renderHtml.ts'
import { isExternalLink } from '../../text/externalLink.ts'
import { keyOf } from '../kinds.ts'
import { optional } from '../optional.ts'
import { picturesOf, refer, referAll } from '../related.ts'
import { inlinePictures, summaryOf } from './textOf.ts'

/** A report as readers get it. */
export function reportSnapshot(
  document: ReportDocument,
  { locale, related }: SnapshotContext,
): ReportSnapshot {
  // A lead stands before the body: its anchors must not be the body's.
  const lead = readBlocks(document.lead, { prefix: 'lead-' })
  const body = readBlocks(document.body)
  const section =
    document.section === undefined ? undefined : related.get(keyOf('sections', document.section))
  const {
    dateline,
    genre,
    headline,
    keywords,
    kicker,
    place,
    proofreader,
    responsibleEditor,
    source,
    subheads,
  } = document
  return optional({
    bodyHtml: renderHtml({ blocks: body, pictures: inlinePictures(body, related) }),
    bylines: referAll({ collection: 'reporters', ids: document.bylines, related }),
    correspondents: document.correspondents.map(optional),
    date: document.date ?? '',
    dateline,
    genre,
    key: keyOf('reports', document.id),
    keywords,
    kicker,
    kind: 'report' as const,
    leadHtml:
      lead.length === 0
        ? undefined
        : renderHtml({ blocks: lead, pictures: inlinePictures(lead, related) }),
    meeting: refer({ collection: 'meetings', id: document.meeting, related }),
    path: `/reports/${document.slug ?? document.id}`,
    people: referAll({ collection: 'people', ids: document.people, related }),
    photographers: referAll({ collection: 'reporters', ids: document.photographers, related }),
    pictures: picturesOf(document.images, related),
    place,
    print: document.print ? optional(document.print) : undefined,
    proofreader,
    related: relatedKeys(document),
    responsibleEditor,
    section: section && { key: section.key, label: section.label, path: section.path },
    sitting: sittingLabelOf({ meeting: document.meeting, related, sitting: document.sitting }),
    source: sourceOf(source),
    speeches: referAll({ collection: 'speeches', ids: document.speeches, related }),
    subheads,
    summary: summaryOf([...lead, ...body], locale.language),
    title: headline,
  })
}

/** Where a reprint comes from; an address that is none is not printed. */
function sourceOf(source: ReportDocument['source']): ReportSnapshot['source'] {
  if (source?.name === undefined) return undefined
  const { name, url, ...others } = source
  return optional({ ...others, name, url: isExternalLink(url) ? url : undefined })
}

type Input = {
  meeting: string | undefined
  related: RelatedDocuments
  sitting: string | undefined
}

/** The label of the sitting that a document names by its key, if its meeting is public. */
export const sittingLabelOf = ({ meeting, related, sitting }: Input): string | undefined =>
  meeting === undefined || sitting === undefined
    ? undefined
    : related.get(keyOf('meetings', meeting))?.sittings?.get(sitting)

const relatedKeys = ({
  bylines,
  meeting,
  people,
  photographers,
  section,
  speeches,
}: ReportDocument): string[] => [
  ...(section === undefined ? [] : [keyOf('sections', section)]),
  ...(meeting === undefined ? [] : [keyOf('meetings', meeting)]),
  ...speeches.map((id) => keyOf('speeches', id)),
  ...[...new Set([...bylines, ...photographers])].map((id) => keyOf('reporters', id)),
  ...people.map((id) => keyOf('people', id)),
]
