import styles from './Brand.module.css'

/** The newsroom's name above the sign-in. */
export const NewsroomLogo = () => (
  <span className={styles.logo}>
    编辑部<small>Newsroom</small>
  </span>
)
