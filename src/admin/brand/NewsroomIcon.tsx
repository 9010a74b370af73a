'use client'
import { useWords } from '../translations/useWords.ts'
import styles from './Brand.module.css'
import paper from './Paper.module.css'

/** The newsroom's seal, where the panel has its home button. */
export function NewsroomIcon() {
  const words = useWords()
  return (
    <span
      aria-label={words('brand.newsroom')}
      className={`${paper.paper} ${styles.icon}`}
      role="img"
    >
      {words('brand.seal')}
    </span>
  )
}
