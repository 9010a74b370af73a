'use client'
import { useWords } from '../translations/useWords.ts'
import styles from './Brand.module.css'

/** The newsroom's name above the sign-in. */
export function NewsroomLogo() {
  const words = useWords()
  return <span className={styles.logo}>{words('brand.newsroom')}</span>
}
