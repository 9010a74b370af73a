import { toZoned } from 'payload-newsroom/time'

import type { PreviewProps } from './createPreviewProps.ts'
import type { ShownDraft } from './readDraft.ts'

import { useMessages } from '../messages/useMessages.tsx'
import { PreviewBand } from './PreviewBand.tsx'
import { PreviewedPage } from './PreviewedPage.tsx'
import { PreviewMessage } from './PreviewMessage.tsx'

/** A draft as the site would print it, under a band that says what it is. */
export function DraftPreview({ chrome, outcome }: PreviewProps<ShownDraft>) {
  const t = useMessages()
  if (outcome.kind === 'sent') return null
  if (outcome.kind === 'notice') return <PreviewMessage notice={outcome.notice} />
  const { editPath, isPublic, missing, page, savedAt } = outcome.shown
  const { day, time } = toZoned({ instant: savedAt, timeZone: chrome.timeZone })
  const says = [
    isPublic ? t.preview.unreleasedChanges : t.preview.unreleased,
    t.preview.savedAt(day, time),
    ...(missing.length > 0 ? [t.preview.missing(t.list(missing))] : []),
  ]
  return (
    <>
      <PreviewBand says={says} title={isPublic ? t.preview.bandLive : t.preview.band}>
        <a href={editPath}>{t.preview.edit}</a>
      </PreviewBand>
      <PreviewedPage chrome={chrome} page={page} />
    </>
  )
}
