import { useMessages } from '../messages/useMessages.tsx'
import styles from './MastheadSearch.module.css'

/** The search field of the masthead: a form without JavaScript. */
export const MastheadSearch = () => {
  const t = useMessages()
  return (
    <form action="/search" className={styles.form} method="get" role="search">
      <input
        aria-label={t.search.field}
        autoComplete="off"
        className={styles.field}
        enterKeyHint="search"
        maxLength={80}
        name="q"
        placeholder={t.search.field}
        type="search"
      />
      <button aria-label={t.search.submit} className={styles.button} type="submit">
        <svg
          aria-hidden="true"
          fill="none"
          height="18"
          stroke="currentColor"
          strokeWidth="2"
          viewBox="0 0 20 20"
          width="18"
        >
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 5 5" />
        </svg>
      </button>
    </form>
  )
}
