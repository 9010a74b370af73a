import styles from './Brand.module.css'

/** The newsroom's seal, where the panel has its home button. */
export const NewsroomIcon = () => (
  <span aria-label="编辑部 Newsroom" className={styles.icon} role="img">
    编
  </span>
)
