import type { ReactNode } from 'react'

import type { ReportView } from '../queries/getReport.ts'

import { printDay } from '../calendar.ts'
import { t } from '../words.ts'
import { NamedLinks } from './NamedLink.tsx'
import styles from './ReportCredits.module.css'

/** Who made the report, where it stood in print, where it came from, and whom it names. */
export function ReportCredits({ origin, view }: { origin: string; view: ReportView }) {
  const { correspondents, keywords, people, photographers, source } = view
  const credits: readonly (readonly [string, ReactNode])[] = [
    [
      t.correspondent,
      correspondents
        .map(({ affiliation, name }) => (affiliation ? `${name}（${affiliation}）` : name))
        .join(t.gap),
    ],
    [
      t.photographer,
      photographers.length > 0 && <NamedLinks links={photographers} separator={t.gap} />,
    ],
    [t.responsibleEditor, view.responsibleEditor],
    [t.proofreader, view.proofreader],
    [t.printed, printPlace(view.print)],
    [t.source, source && <Source source={source} />],
    [t.originalHeadline, source?.headline],
    [t.originalAuthor, source?.author],
    [t.keywords, keywords.join(t.gap)],
    [t.peopleNamed, people.length > 0 && <NamedLinks links={people} />],
  ]
  const told = credits.filter(([, value]) => Boolean(value))
  return (
    <footer className={styles.credits}>
      <dl>
        {told.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className={styles.onPaper}>
          <dt>{t.webAddress}</dt>
          <dd>{origin + view.path}</dd>
        </div>
      </dl>
    </footer>
  )
}

const Source = ({ source }: { source: NonNullable<ReportView['source']> }) =>
  source.url && /^https?:\/\//.test(source.url) ? (
    <a href={source.url} rel="noopener external nofollow">
      {source.name}
    </a>
  ) : (
    source.name
  )

/** `2026年1月10日 第1版 要闻`. */
const printPlace = (print: ReportView['print']): string =>
  [print?.date && printDay(print.date), print?.page && t.page(print.page), print?.pageName]
    .filter(Boolean)
    .join(t.gap)
