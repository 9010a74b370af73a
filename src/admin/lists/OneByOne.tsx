'use client'
import styles from './lists.module.css'

/** Takes the boxes to select rows off the page of a list: documents are changed, trashed and restored one by one. */
export function OneByOne() {
  return <span className={styles.oneByOne} />
}
