import { feedbackLimits, feedbackPath } from 'payload-newsroom/reader-feedback'

import type { MistakeView } from '../queries/getMistake.ts'
import type { ViewProps } from './ReaderView.tsx'

import { apiRoute } from '../http/apiRoute.ts'
import { mistakePath, thanksPath } from '../http/ownPaths.ts'
import { useMessages } from '../messages/useMessages.tsx'
import { HideInPreview } from './HideInPreview.tsx'
import { NamedLink } from './NamedLink.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'
import styles from './ReportErrorPage.module.css'

/** A letter to the newsroom: which page, what is wrong, and what would be right. */
export function ReportErrorPage({ chrome, view }: ViewProps<MistakeView>) {
  const t = useMessages()
  const title = view.kind === 'form' ? t.mistake.title : t.mistake.thanks
  return (
    <PageFrame chrome={chrome}>
      <PageHead chrome={chrome} title={title} />
      <div className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        {view.kind === 'form' ? (
          <Form about={view.about} />
        ) : (
          <>
            <p>{t.mistake.whatNow}</p>
            <p>
              <NamedLink link={{ label: t.corrections, path: '/corrections' }} />
            </p>
          </>
        )}
      </div>
    </PageFrame>
  )
}

function Form({ about }: Pick<Extract<MistakeView, { kind: 'form' }>, 'about'>) {
  const t = useMessages()
  return (
    <form action={apiRoute + feedbackPath} className={styles.form} method="post">
      <p>
        {t.mistake.about}
        {t.colon}
        <NamedLink link={about} />
      </p>
      <input name="page" type="hidden" value={about.path} />
      <input name="then" type="hidden" value={thanksPath} />
      <label>
        {t.mistake.passage}
        <textarea maxLength={feedbackLimits.passage} name="passage" rows={2} />
      </label>
      <label>
        {t.mistake.message}
        <textarea maxLength={feedbackLimits.message} name="message" required rows={6} />
      </label>
      <div className={styles.pair}>
        <label>
          {t.mistake.writer}
          <input autoComplete="name" maxLength={feedbackLimits.writer} name="writer" type="text" />
        </label>
        <label>
          {t.mistake.contact}
          <input
            autoComplete="email"
            maxLength={feedbackLimits.contact}
            name="contact"
            type="text"
          />
        </label>
      </div>
      {/* People do not see it; programs fill it in. */}
      <label aria-hidden="true" className={styles.trap}>
        {t.webAddress}
        <input autoComplete="off" name="website" tabIndex={-1} type="text" />
      </label>
      <p className={styles.hint}>{t.mistake.hint}</p>
      <button type="submit">{t.mistake.send}</button>
    </form>
  )
}

/** A link to the form for reporting an error, at the foot of a document. */
export const MistakeLink = ({ path }: { path: string }) => {
  const t = useMessages()
  return (
    <HideInPreview>
      <p className={styles.link}>
        <a href={mistakePath(path)} rel="nofollow">
          {t.mistake.link}
        </a>
      </p>
    </HideInPreview>
  )
}
