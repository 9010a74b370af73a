import type { ReactNode } from 'react'

import { t } from '../messages/messages.ts'
import styles from './Block.module.css'

type Props = {
  children: ReactNode
  /** Address of the whole list, where the block shows its beginning. */
  path?: string | undefined
  title: string
}

/** A part of a page under a heading of its own. */
export const Block = ({ children, path, title }: Props) => (
  <section className={styles.block}>
    <div className={styles.heading}>
      <h2 className={styles.title}>{title}</h2>
      {path && (
        <a aria-label={t.allOf(title)} className={styles.more} href={path}>
          {t.more}
        </a>
      )}
    </div>
    {children}
  </section>
)
