import type { CorrectionView } from '../queries/getCorrection.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import { correctionJsonLd } from '../seo/jsonLd.ts'
import styles from './CorrectionPage.module.css'
import { WrongAndRight } from './Corrections.tsx'
import { NamedLink } from './NamedLink.tsx'
import { OtherForms } from './OtherForms.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'
import { Title } from './Title.tsx'

const listPath = '/corrections'

/** One correction: what it corrects, what was wrong, what is right, and when the paper prints it. */
export function CorrectionPage({ chrome, view }: ViewProps<CorrectionView>) {
  const t = useMessages()
  const { date, passage, path, print, right, severity, summary, target, title, wrong } = view
  return (
    <PageFrame chrome={chrome} current={listPath}>
      <PageHead
        chrome={chrome}
        description={summary}
        jsonLd={correctionJsonLd({ chrome, view })}
        path={path}
        title={title}
        trail={[{ label: t.corrections, path: listPath }]}
        type="article"
      />
      <article className={styles.correction}>
        <p className={styles.label}>
          <a href={listPath}>{t.severity[severity]}</a>
          <time dateTime={date}>{t.day(date)}</time>
        </p>
        <h1>
          <Title text={title} />
        </h1>
        {target && (
          <p className={styles.target}>
            {t.correctionOf}
            {t.colon}
            <NamedLink link={target} />
          </p>
        )}
        {passage && (
          <blockquote className={styles.passage}>
            <p>{passage}</p>
          </blockquote>
        )}
        <WrongAndRight right={right} wrong={wrong} />
        {print?.date && (
          <p className={styles.print}>
            {t.printed}
            {t.colon}
            {[t.day(print.date), print.page && t.page(print.page)].filter(Boolean).join(t.gap)}
          </p>
        )}
        <OtherForms path={path} />
      </article>
    </PageFrame>
  )
}
