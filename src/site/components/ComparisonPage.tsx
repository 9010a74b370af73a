import type { ComparisonView } from '../queries/getComparison.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './ComparisonPage.module.css'
import { NamedLinks } from './NamedLink.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'
import { Prose } from './Prose.tsx'
import { Title } from './Title.tsx'

/** A report beside the speech it reports: every quotation leads to the paragraph that says it, and back. */
export function ComparisonPage({ chrome, view }: ViewProps<ComparisonView>) {
  const t = useMessages()
  return (
    <PageFrame chrome={chrome}>
      <PageHead chrome={chrome} title={`${t.compare}${t.colon}${view.report.title}`} />
      <header className={styles.head}>
        <h1>{t.compare}</h1>
        <p>{t.compareHint(view.quotations)}</p>
        {view.others.length > 0 && (
          <p>
            {t.otherSpeeches}
            {t.colon}
            <NamedLinks links={view.others} />
          </p>
        )}
      </header>
      <div className={styles.sides}>
        <Side label={t.reportOf} side={view.report} />
        <Side label={t.speechOf} side={view.speech} />
      </div>
    </PageFrame>
  )
}

/** Scrolls by itself where there is room for two: a keyboard gets there too. */
const Side = ({ label, side }: { label: string; side: ComparisonView['report'] }) => (
  <section aria-label={label} className={styles.side} tabIndex={0}>
    <p className={styles.label}>{label}</p>
    <h2 className={styles.title}>
      <a href={side.path}>
        <Title text={side.title} />
      </a>
    </h2>
    <Prose html={side.html} />
  </section>
)
