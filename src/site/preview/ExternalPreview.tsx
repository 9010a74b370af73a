import Head from 'next/head'

import type { PreviewProps } from './createPreviewProps.ts'
import type { ShownExternal } from './readExternal.ts'

import { useMessages } from '../messages/useMessages.tsx'
import { OutsideAnswer } from './ExternalAnswer.tsx'
import { PreviewBand } from './PreviewBand.tsx'
import { PreviewedPage } from './PreviewedPage.tsx'
import { PreviewMessage } from './PreviewMessage.tsx'
import { printMoment } from './printMoment.ts'

/** One revision as the site would print it, for somebody outside, and below it what they say to it. */
export function ExternalPreview({ chrome, outcome }: PreviewProps<ShownExternal>) {
  const t = useMessages()
  if (outcome.kind === 'sent') return null
  if (outcome.kind === 'notice') return <PreviewMessage notice={outcome.notice} />
  const { shown } = outcome
  const says = [
    t.preview.confidential,
    t.preview.purpose(shown.madeBy, shown.purpose),
    t.preview.until(printMoment({ instant: shown.expiresAt, timeZone: chrome.timeZone }, t)),
  ]
  return (
    <>
      <PreviewBand says={says} title={t.preview.bandOutside}>
        <a href="#answer">{t.preview.answerHeading}</a>
      </PreviewBand>
      <PreviewedPage chrome={chrome} page={shown.page} />
      {/* Whoever unfurls links in a chat reads this, and not the headline. */}
      <Head>
        <title>{t.titled({ page: t.preview.bandOutside, site: chrome.name })}</title>
      </Head>
      <OutsideAnswer shown={shown} timeZone={chrome.timeZone} />
    </>
  )
}
