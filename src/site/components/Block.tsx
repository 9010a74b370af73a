import type { ReactNode } from 'react'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './Block.module.css'

type Props = {
  children: ReactNode
  /** Address of the whole list, where the block shows its beginning. */
  path?: string | undefined
  title: string
}

/** A part of a page under a heading of its own. */
export const Block = ({ children, path, title }: Props) => {
  const t = useMessages()
  return (
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
}
