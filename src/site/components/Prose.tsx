import styles from './Prose.module.css'

/** @param html - rendered from the released text by the domain; trusted, since nothing else writes it */
export const Prose = ({ html }: { html: string }) => (
  <div className={styles.prose} dangerouslySetInnerHTML={{ __html: html }} />
)
