import type { ReactNode } from 'react'

import type { ReportView } from '../queries/getReport.ts'
import type { Link } from '../queries/links.ts'

import { printDay } from '../calendar.ts'
import { t } from '../words.ts'
import { NamedLink, NamedLinks } from './NamedLink.tsx'
import styles from './ReportCredits.module.css'

/** Who made the report, where it stood in print, where it came from, and whom it names. */
export function ReportCredits({ origin, view }: { origin: string; view: ReportView }) {
  const printed = toPrinted(view.print)
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
    [t.printed, printed && <NamedLink link={printed} />],
    [t.source, source && <Source source={source} />],
    [t.originalHeadline, source?.headline],
    [t.originalAuthor, source?.author],
    [
      t.keywords,
      keywords.length > 0 && <NamedLinks links={keywords.map(toTopic)} separator={t.gap} />,
    ],
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
        <div className={styles.onScreen}>
          <dt>{t.otherForms}</dt>
          <dd>
            <NamedLinks links={toForms(view.path)} separator={t.gap} />
          </dd>
        </div>
        <div className={styles.onPaper}>
          <dt>{t.webAddress}</dt>
          <dd>{origin + view.path}</dd>
        </div>
      </dl>
    </footer>
  )
}

/** The text as other houses take it. */
export const toForms = (path: string): Link[] => [
  { label: 'Word', path: `${path}/docx` },
  { label: t.plainText, path: `${path}/text` },
  { label: 'ninjs', path: `${path}/ninjs` },
]

const toTopic = (keyword: string) => ({
  label: keyword,
  path: `/topics/${encodeURIComponent(keyword)}`,
})

const Source = ({ source }: { source: NonNullable<ReportView['source']> }) =>
  source.url && /^https?:\/\//.test(source.url) ? (
    <a href={source.url} rel="noopener external nofollow">
      {source.name}
    </a>
  ) : (
    source.name
  )

/** `2026年1月10日 第1版 要闻`, and the edition of that day. */
function toPrinted(print: ReportView['print']): Link | undefined {
  if (!print) return undefined
  const { date, page, pageName } = print
  const label = [date && printDay(date), page && t.page(page), pageName].filter(Boolean).join(t.gap)
  return label === '' ? undefined : { label, ...(date && { path: `/editions/${date}` }) }
}
