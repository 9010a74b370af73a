import type { ReactNode } from 'react'

import type { Messages } from '../messages/messages.ts'
import type { Chrome } from '../queries/getChrome.ts'

import { useMessages } from '../messages/useMessages.tsx'
import { MastheadSearch } from './MastheadSearch.tsx'
import styles from './PageFrame.module.css'
import { ReadingBar } from './ReadingBar.tsx'

type PageFrameProps = {
  readonly children: ReactNode
  readonly chrome: Chrome
  /** The path of the entry in the navigation that the page belongs to. */
  readonly current?: string | undefined
  /** Whether the masthead holds the search field: not where the page has one of its own. */
  readonly hasSearch?: boolean
  readonly isFront?: boolean
}

const frontPath = '/'

/** Masthead, sections, the page itself, and the paper's particulars. */
export function PageFrame({
  children,
  chrome,
  current,
  hasSearch = true,
  isFront = false,
}: PageFrameProps) {
  const t = useMessages()
  const Name = isFront ? 'h1' : 'p'
  return (
    <>
      <a className={styles.skip} href="#content">
        {t.skip}
      </a>
      <header className={isFront ? `${styles.masthead} ${styles.front}` : styles.masthead}>
        {chrome.mode !== 'standard' && <ReadingBar chrome={chrome} />}
        <div className={styles.plate}>
          <Name className={styles.name}>
            <a href={frontPath} rel="home">
              {chrome.name}
            </a>
            {chrome.nameLatin && (
              <span className={styles.latin} lang="en">
                {chrome.nameLatin}
              </span>
            )}
          </Name>
          <p className={styles.today}>
            <time dateTime={chrome.today}>
              <DayInFull day={chrome.today} />
            </time>
          </p>
          <div className={styles.side}>
            <p className={styles.motto}>{chrome.motto}</p>
            {hasSearch && <MastheadSearch />}
          </div>
        </div>
        <Navigation chrome={chrome} current={isFront ? frontPath : current} />
      </header>
      <main className={styles.main} id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer chrome={chrome} />
      {chrome.mode !== 'standard' && <script defer src="/aloud.js" />}
    </>
  )
}

const DayInFull = ({ day }: { day: string }) => {
  const t = useMessages()
  const [first, second] = t.inFull({ day: t.day(day), weekday: t.weekday(day) })
  return (
    <>
      <span>{first}</span> {second && <span>{second}</span>}
    </>
  )
}

function Navigation({ chrome, current }: Pick<PageFrameProps, 'chrome' | 'current'>) {
  const t = useMessages()
  return (
    <nav aria-label={t.sections} className={styles.nav}>
      <ul>
        {navigationOf(chrome, t).map(({ label, path }) => (
          <li key={path}>
            <a aria-current={path === current ? 'page' : undefined} href={path}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const navigationOf = ({ sections }: Chrome, t: Messages) => [
  { label: t.home, path: frontPath },
  ...sections,
  { label: t.meetings, path: '/meetings' },
  { label: t.speeches, path: '/speeches' },
]

/** What stands at the foot of every page. */
const furtherPages = (t: Messages) => [
  { label: t.archive, path: '/archive' },
  { label: t.edition, path: '/editions' },
  { label: t.staff, path: '/reporters' },
  { label: t.about, path: '/about' },
]

function Footer({ chrome }: { chrome: Chrome }) {
  const t = useMessages()
  const { contact, description, licences, name, publisher } = chrome
  const particulars = [
    publisher && `${t.publisher}${t.colon}${publisher}`,
    contact.address && `${t.address}${t.colon}${contact.address}`,
    contact.phone && `${t.phone}${t.colon}${contact.phone}`,
  ]
  return (
    <footer className={styles.footer}>
      <div className={styles.footerInside}>
        <div>
          <p className={styles.footerName}>{name}</p>
          <p>{description}</p>
        </div>
        <div>
          <FooterLinks
            links={[...navigationOf(chrome, t), { label: t.corrections, path: '/corrections' }]}
          />
          <FooterLinks links={furtherPages(t)} />
          <Particulars facts={particulars} />
          {contact.email && (
            <p>
              {t.email}
              {t.colon}
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </p>
          )}
          <Particulars facts={[licences.news, licences.icp, licences.publicSecurity]} />
          {chrome.mode === 'standard' && <ReadingBar chrome={chrome} />}
        </div>
      </div>
    </footer>
  )
}

const FooterLinks = ({ links }: { links: ReturnType<typeof furtherPages> }) => (
  <ul className={styles.footerList}>
    {links.map(({ label, path }) => (
      <li key={path}>
        <a href={path}>{label}</a>
      </li>
    ))}
  </ul>
)

/** Facts in a row; a row ends between two of them. */
const Particulars = ({ facts }: { facts: readonly (string | undefined)[] }) => (
  <p className={styles.particulars}>
    {facts.filter(Boolean).map((fact) => (
      <span key={fact}>{fact}</span>
    ))}
  </p>
)
