import type { Snapshot } from 'payload-newsroom/ledger'
import type { Preview } from 'payload-newsroom/preview'

import type { Chrome } from '../queries/getChrome.ts'
import type { Material } from '../queries/readLiveDocument.ts'
import type { PreviewedPage } from './PreviewedPage.tsx'

import { findNeighbours } from '../queries/findDocument.ts'
import { toCorrectionView } from '../queries/getCorrection.ts'
import { toMeetingView } from '../queries/getMeeting.ts'
import { toPersonView } from '../queries/getPerson.ts'
import { toReportView } from '../queries/getReport.ts'
import { toReporterView } from '../queries/getReporter.ts'
import { toSpeechView } from '../queries/getSpeech.ts'

type Drawn = Pick<Preview, 'counterparts' | 'isReleased' | 'pointedAt' | 'pointing' | 'savedAt'> & {
  readonly snapshot: Snapshot
}

/** A page of the site, and whether readers have an earlier form of it. */
export type ToShow = { readonly isPublic: boolean; readonly page: PreviewedPage }

/**
 * A draft as the page that readers would get: the same views, out of its snapshot, the live documents around it and
 * the drafts around it. Undefined for what has no page of its own.
 */
export async function toPreviewedPage(
  chrome: Chrome,
  { snapshot, ...drafts }: Drawn,
): Promise<ToShow | undefined> {
  const live = await findNeighbours(snapshot)
  const { isReleased, savedAt } = drafts
  const around = {
    corrections: live.corrections,
    counterparts: [...drafts.counterparts, ...live.counterparts],
    firstReleasedAt: live.firstReleasedAt ?? savedAt,
    pointedAt: [...drafts.pointedAt, ...live.pointedAt],
    pointing: [...drafts.pointing, ...live.pointing],
    releasedAt: (isReleased && live.releasedAt) || savedAt,
    visit: { chrome },
  }
  const page = toPage(snapshot, around)
  return page && { isPublic: live.firstReleasedAt !== null, page }
}

type Around = Omit<Material<'report'>, 'snapshot'>

/** What no preview is made of: a new kind has its page above. */
const withoutPage = { picture: undefined, section: undefined, site: undefined } as const

function toPage(snapshot: Snapshot, around: Around): PreviewedPage | undefined {
  switch (snapshot.kind) {
    case 'correction':
      return { kind: 'correction', view: toCorrectionView({ ...around, snapshot }) }
    case 'meeting':
      return { kind: 'meeting', view: toMeetingView({ ...around, snapshot }) }
    case 'person':
      return { kind: 'person', view: toPersonView({ ...around, snapshot }) }
    case 'report':
      return { kind: 'report', view: toReportView({ ...around, snapshot }) }
    case 'reporter':
      return { kind: 'reporter', view: toReporterView({ ...around, snapshot }) }
    case 'speech':
      return { kind: 'speech', view: toSpeechView({ ...around, snapshot }) }
    default:
      return withoutPage[snapshot.kind]
  }
}
