import type { ReactNode } from 'react'

import { channelOf, feedPath } from 'payload-newsroom/syndication'
import { Fragment } from 'react'

import type { AboutView } from '../queries/getPaper.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import { Block } from './Block.tsx'
import { NamedLink } from './NamedLink.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'
import styles from './PaperPages.module.css'

/** What the paper is, who answers for it, how to reach it and how to follow it. */
export function AboutPage({ chrome, view }: ViewProps<AboutView>) {
  const t = useMessages()
  const { contact, description, licences, name, publisher } = chrome
  return (
    <PageFrame chrome={chrome}>
      <PageHead chrome={chrome} description={description} path={view.path} title={t.about} />
      <h1 className={styles.title}>{t.about}</h1>
      <div className={styles.blocks}>
        <Block title={name}>
          <p className={styles.said}>{description}</p>
          <p>
            <NamedLink link={{ label: t.staff, path: '/reporters' }} />
          </p>
        </Block>
        <Block title={t.contact}>
          <Facts
            facts={[
              [t.publisher, publisher],
              [t.address, contact.address],
              [t.phone, contact.phone],
              [t.email, contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>],
            ]}
          />
        </Block>
        <Block title={t.corrections}>
          <p className={styles.said}>{t.aboutCorrections}</p>
          <p>
            <NamedLink link={{ label: t.corrections, path: '/corrections' }} />
          </p>
        </Block>
        <Block title={t.aboutFeeds}>
          <ul className={styles.feeds}>
            {[
              { label: name, path: '/' },
              { label: t.corrections, path: '/corrections' },
              ...chrome.sections,
            ].map(({ label, path }) => (
              <Feed key={path} label={label} path={path} />
            ))}
          </ul>
        </Block>
        {Object.values(licences).some(Boolean) && (
          <Block title={t.aboutLicences}>
            <Facts
              facts={[
                ['', licences.news],
                ['', licences.icp],
                ['', licences.publicSecurity],
              ]}
            />
          </Block>
        )}
      </div>
    </PageFrame>
  )
}

const Facts = ({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) => {
  const t = useMessages()
  return (
    <ul className={styles.facts}>
      {facts
        .filter(([, value]) => Boolean(value))
        .map(([label, value], place) => (
          <li key={label || place}>
            {label && `${label}${t.colon}`}
            {value}
          </li>
        ))}
    </ul>
  )
}

function Feed({ label, path }: { label: string; path: string }) {
  const { formats } = useMessages()
  const channel = channelOf(path)
  if (!channel) return null
  return (
    <li>
      <span className={styles.channel}>{label}</span>
      {(['rss', 'atom', 'json'] as const).map((form) => (
        <Fragment key={form}>
          {' '}
          <a href={feedPath(channel, form)}>{formats[form]}</a>
        </Fragment>
      ))}
    </li>
  )
}
