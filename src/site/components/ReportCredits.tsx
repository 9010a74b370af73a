import type { ReactNode } from 'react'

import { isExternalLink } from 'payload-newsroom/syndication'

import type { Messages } from '../messages/messages.ts'
import type { ReportView } from '../queries/getReport.ts'
import type { Link } from '../queries/links.ts'

import { useMessages } from '../messages/useMessages.tsx'
import { HideInPreview } from './HideInPreview.tsx'
import { NamedLink, NamedLinks } from './NamedLink.tsx'
import { toForms } from './OtherForms.tsx'
import styles from './ReportCredits.module.css'

/** Who made the report, where it stood in print, where it came from, and whom it names. */
export function ReportCredits({ origin, view }: { origin: string; view: ReportView }) {
  const t = useMessages()
  const printed = toPrinted(view.print, t)
  const { correspondents, keywords, people, photographers, source } = view
  const credits: readonly (readonly [string, ReactNode])[] = [
    [
      t.correspondent,
      correspondents
        .map(({ affiliation, name }) => (affiliation ? name + t.bracketed(affiliation) : name))
        .join(t.gap),
    ],
    [
      t.photographer,
      photographers.length > 0 && <NamedLinks links={photographers} separator={t.betweenNames} />,
    ],
    [t.responsibleEditor, view.responsibleEditor],
    [t.proofreader, view.proofreader],
    [
      t.printed,
      printed && (
        <HideInPreview otherwise={printed.label}>
          <NamedLink link={printed} />
        </HideInPreview>
      ),
    ],
    [t.source, source && <Source source={source} />],
    [t.originalHeadline, source?.headline],
    [t.originalAuthor, source?.author],
    [
      t.keywords,
      keywords.length > 0 && (
        <HideInPreview otherwise={keywords.join(t.gap)}>
          <NamedLinks links={keywords.map(toTopic)} separator={t.gap} />
        </HideInPreview>
      ),
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
        <HideInPreview>
          <Elsewhere origin={origin} path={view.path} />
        </HideInPreview>
      </dl>
    </footer>
  )
}

/** Where else the text is to be had: on screen its other forms, on paper its address. */
const Elsewhere = ({ origin, path }: { origin: string; path: string }) => {
  const t = useMessages()
  return (
    <>
      <div className={styles.onScreen}>
        <dt>{t.otherForms}</dt>
        <dd>
          <NamedLinks links={toForms({ isNews: true, path, t })} separator={t.gap} />
        </dd>
      </div>
      <div className={styles.onPaper}>
        <dt>{t.webAddress}</dt>
        <dd>{origin + path}</dd>
      </div>
    </>
  )
}

const toTopic = (keyword: string) => ({
  label: keyword,
  path: `/topics/${encodeURIComponent(keyword)}`,
})

const Source = ({ source }: { source: NonNullable<ReportView['source']> }) =>
  isExternalLink(source.url) ? (
    <a href={source.url} rel="noopener external nofollow">
      {source.name}
    </a>
  ) : (
    source.name
  )

/** `2026年1月10日 第1版 要闻`, and the edition of that day. */
function toPrinted(print: ReportView['print'], t: Messages): Link | undefined {
  if (!print) return undefined
  const { date, page, pageName } = print
  const label = [date && t.day(date), page && t.page(page), pageName].filter(Boolean).join(t.gap)
  return label === '' ? undefined : { label, ...(date && { path: `/editions/${date}` }) }
}
