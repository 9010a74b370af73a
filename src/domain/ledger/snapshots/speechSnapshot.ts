import type { SpeechDocument } from '../documents.ts'
import type { SnapshotContext } from '../related.ts'
import type { PersonReference, SpeechSnapshot } from '../snapshot.ts'

import { textOfBlock } from '../../rich-text/block.ts'
import { readBlocks } from '../../rich-text/readBlocks.ts'
import { renderHtml } from '../../rich-text/renderHtml.ts'
import { findSections } from '../../rich-text/sections.ts'
import { keyOf } from '../kinds.ts'
import { optional } from '../optional.ts'
import { picturesOf, refer, referToPeople } from '../related.ts'
import { sittingLabelOf } from './reportSnapshot.ts'
import { inlinePictures, summaryOf } from './textOf.ts'

/** Makes the snapshot of a speech, with its sections and their anchors. */
export function speechSnapshot(document: SpeechDocument, context: SnapshotContext): SpeechSnapshot {
  const { locale, related } = context
  const blocks = readBlocks(document.body)
  const starts = findSections(blocks, document.sections)
  const { completeness, occasion, salutation, title } = document
  return optional({
    bodyHtml: renderHtml({
      blocks,
      pictures: inlinePictures(blocks, related),
      sections: new Map(
        starts.map(({ anchor, blockAnchor, headingLength }) => [
          blockAnchor,
          { anchor, length: headingLength },
        ]),
      ),
    }),
    characters: blocks.map(textOfBlock).join('').replaceAll(/\s/gu, '').length,
    completeness,
    date: document.date ?? '',
    key: keyOf('speeches', document.id),
    kind: 'speech' as const,
    meeting: refer({ collection: 'meetings', id: document.meeting, related }),
    occasion,
    path: `/speeches/${document.slug ?? document.id}`,
    pictures: picturesOf(document.images, related),
    related: [
      ...(document.meeting === undefined ? [] : [keyOf('meetings', document.meeting)]),
      ...(document.speaker === undefined ? [] : [keyOf('people', document.speaker)]),
    ],
    salutation,
    sections: starts.map(({ anchor, heading, level, numeral }) => ({
      anchor,
      heading,
      level,
      numeral,
    })),
    sitting: sittingLabelOf({ meeting: document.meeting, related, sitting: document.sitting }),
    speaker: speakerOf(document, context),
    summary: summaryOf(blocks, locale.language),
    title,
  })
}

/** Speaker with the office of that day: as the desk wrote it, else by the person's profile. */
function speakerOf(
  { date, office, speaker }: SpeechDocument,
  context: SnapshotContext,
): PersonReference {
  const [person] = referToPeople({
    day: date,
    ids: speaker === undefined ? [] : [speaker],
    ...context,
  })
  return { ...(person ?? { label: '' }), ...(office !== undefined && { office }) }
}
