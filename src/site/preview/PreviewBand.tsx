import type { ReactNode } from 'react'

import Head from 'next/head'

import styles from './PreviewBand.module.css'

type Props = {
  readonly children?: ReactNode
  readonly says: readonly string[]
  readonly title: string
}

/** A sticky band above a preview: that it is not public, and which revision it shows. */
export function PreviewBand({ children, says, title }: Props) {
  return (
    <aside aria-label={title} className={styles.band}>
      <Head>
        <meta content="noindex, nofollow" key="robots" name="robots" />
      </Head>
      <strong>{title}</strong>
      {says.map((each) => (
        <span key={each}>{each}</span>
      ))}
      {children}
    </aside>
  )
}
