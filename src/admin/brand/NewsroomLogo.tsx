'use client'
import { useWords } from '../translations/useWords.ts'
import styles from './Brand.module.css'
import paper from './Paper.module.css'

/** The newsroom's name above the sign-in. */
export function NewsroomLogo() {
  const words = useWords()
  return <span className={`${paper.paper} ${styles.logo}`}>{words('brand.newsroom')}</span>
}
