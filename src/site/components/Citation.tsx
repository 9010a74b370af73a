import styles from './Citation.module.css'

/** How to cite this page, ready to be copied. */
export const Citation = ({ text, title }: { text: string; title: string }) => (
  <div className={styles.citation}>
    <h2>{title}</h2>
    <p>{text}</p>
  </div>
)
