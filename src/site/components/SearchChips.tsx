import type { SearchView } from '../queries/getSearch.ts'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './SearchChips.module.css'

/** The filters that are set; each is a link to the search without it. */
export const SearchChips = ({ view: { chips, unfilteredPath } }: { view: SearchView }) => {
  const words = useMessages().search
  return chips.length === 0 ? null : (
    <nav aria-label={words.chosen} className={styles.chips}>
      <ul>
        {chips.map(({ label, path }) => (
          <li key={path}>
            <a aria-label={words.drop(label)} className={styles.chip} href={path}>
              {label}
              <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <a className={styles.all} href={unfilteredPath}>
              {words.reset}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
