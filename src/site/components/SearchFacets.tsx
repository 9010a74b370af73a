import type { SearchView } from '../queries/getSearch.ts'
import type { Choice } from '../queries/narrow.ts'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './SearchFacets.module.css'

/** By what the documents that were found can be narrowed: links alone, so that it needs no script. */
export const SearchFacets = ({
  found: { counted, facets, isPart },
}: {
  found: NonNullable<SearchView['found']>
}) => {
  const words = useMessages().search
  return (
    <aside aria-labelledby="narrow" className={styles.facets}>
      <h2 className={styles.title} id="narrow">
        {words.narrow}
      </h2>
      {isPart && <p className={styles.note}>{words.countedAlone(counted)}</p>}
      {facets.map(({ choices, label }) => (
        <section key={label}>
          <h3>{label}</h3>
          <ul>
            {choices.map((choice) => (
              <li key={choice.path}>
                <ChoiceLink choice={choice} isPart={isPart} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  )
}

const ChoiceLink = ({
  choice: { count, label, path },
  isPart,
}: {
  choice: Choice
  isPart: boolean
}) => {
  const words = useMessages().search
  return (
    <a href={path} rel="nofollow">
      {label}
      {count !== undefined && <span>{isPart ? words.atLeast(count) : count}</span>}
    </a>
  )
}
