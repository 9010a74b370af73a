import type { PreviewProps } from './createPreviewProps.ts'
import type { ShownDraft } from './readDraft.ts'

import { useMessages } from '../messages/useMessages.tsx'
import { PreviewBand } from './PreviewBand.tsx'
import { PreviewedPage } from './PreviewedPage.tsx'
import { PreviewMessage } from './PreviewMessage.tsx'
import { printMoment } from './printMoment.ts'

/** A draft as the site would print it, under a band that says what it is. */
export function DraftPreview({ chrome, outcome }: PreviewProps<ShownDraft>) {
  const t = useMessages()
  if (outcome.kind === 'sent') return null
  if (outcome.kind === 'notice') return <PreviewMessage notice={outcome.notice} />
  const { editPath, isPublic, isReleased, missing, page, savedAt } = outcome.shown
  const says = [
    t.preview[isReleased ? 'released' : isPublic ? 'unreleasedChanges' : 'unreleased'],
    t.preview.savedAt(printMoment({ instant: savedAt, timeZone: chrome.timeZone }, t)),
    ...(missing.length > 0 ? [t.preview.missing(t.list(missing))] : []),
  ]
  return (
    <>
      <PreviewBand
        says={says}
        title={t.preview[isReleased ? 'bandReleased' : isPublic ? 'bandLive' : 'band']}
      >
        <a href={editPath}>{t.preview.edit}</a>
      </PreviewBand>
      <PreviewedPage chrome={chrome} page={page} />
    </>
  )
}
