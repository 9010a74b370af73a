import type { MarkedRun } from 'payload-newsroom/search'

import { isOneCharacter } from 'payload-newsroom/search'
import { Fragment } from 'react'

import type { HitView, SearchView } from '../queries/getSearch.ts'
import type { ViewProps } from './ReaderView.tsx'

import { useMessages } from '../messages/useMessages.tsx'
import { CardFacts } from './CardList.tsx'
import list from './ListPage.module.css'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'
import { SearchChips } from './SearchChips.tsx'
import { SearchFacets } from './SearchFacets.tsx'
import { SearchForm } from './SearchForm.tsx'
import styles from './SearchPage.module.css'

/** What was found, with what to try where nothing was, and what to narrow it by. */
export function SearchPage({ chrome, view }: ViewProps<SearchView>) {
  const words = useMessages().search
  const { found, search } = view
  const { typed } = search
  const facets = found?.facets ?? []
  return (
    <PageFrame chrome={chrome} hasSearch={false}>
      <PageHead
        chrome={chrome}
        title={typed === '' ? words.title : words.titleOf(typed)}
        // The form is a page like others; what somebody found with it is none for engines to keep.
        {...(view.state === 'asking' && { description: words.description, path: '/search' })}
      />
      <div className={facets.length > 0 ? styles.page : list.list}>
        <div className={styles.main}>
          <h1 className={styles.hidden}>{words.title}</h1>
          <SearchForm chrome={chrome} search={search} />
          <SearchChips view={view} />
          <Notes view={view} />
          <Alternatives view={view} />
          <Suggestions view={view} />
          <State view={view} />
          <Hits view={view} />
          <Pages view={view} />
        </div>
        {found && facets.length > 0 && <SearchFacets found={found} />}
      </div>
    </PageFrame>
  )
}

function Hits({ view }: { view: SearchView }) {
  const words = useMessages().search
  const { found, hits } = view
  if (hits.length === 0) return null
  return (
    <section aria-labelledby="results">
      <h2 className={styles.hidden} id="results">
        {words.results}
      </h2>
      {found && <Bar found={found} view={view} />}
      <ol className={styles.hits}>
        {hits.map((hit) => (
          <li key={hit.card.key}>
            <HitItem hit={hit} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** How much there is, in which order, and on a phone the way down to what narrows it. */
function Bar({ found, view }: { found: NonNullable<SearchView['found']>; view: SearchView }) {
  const words = useMessages().search
  const { isMore, total } = found.total
  const { orderPaths, search } = view
  return (
    <div className={styles.bar}>
      <p>{words.total({ count: total, isMore })}</p>
      {search.typed !== '' && (
        <nav aria-label={words.order} className={styles.orders}>
          {(['relevance', 'newest'] as const).map((order) => (
            <a
              aria-current={order === search.order ? 'true' : undefined}
              href={orderPaths[order]}
              key={order}
            >
              {words.orders[order]}
            </a>
          ))}
        </nav>
      )}
      {found.facets.length > 0 && (
        <a className={styles.toFacets} href="#narrow">
          {words.narrow}
        </a>
      )}
    </div>
  )
}

function HitItem({ hit: { card, excerpt, title } }: { hit: HitView }) {
  const words = useMessages().search
  const kind = card.kind in words.oneOf ? words.oneOf[card.kind as keyof typeof words.oneOf] : ''
  return (
    <article>
      <p className={styles.kind}>
        {card.kind === 'report' ? (card.section?.label ?? kind) : kind}
        {card.kicker && <span>{card.kicker}</span>}
      </p>
      <h3 className={styles.title}>
        <a href={card.path}>
          <Highlighted runs={title} />
        </a>
      </h3>
      {excerpt.length > 0 && (
        <p className={styles.excerpt}>
          <Highlighted runs={excerpt} />
        </p>
      )}
      <CardFacts card={card} />
    </article>
  )
}

/** What the reader should know of how it was searched. */
const Notes = ({ view: { gone, isCut, search } }: { view: SearchView }) => {
  const words = useMessages().search
  return (
    <>
      {gone.length > 0 && <p className={styles.note}>{words.gone(gone)}</p>}
      {isCut && <p className={styles.note}>{words.cut}</p>}
      {isOneCharacter(search.typed) && <p className={styles.note}>{words.oneCharacter}</p>}
    </>
  )
}

const Alternatives = ({ view: { alternatives } }: { view: SearchView }) => {
  const words = useMessages().search
  return alternatives.length === 0 ? null : (
    <p className={styles.alternatives}>
      {words.alternatives}
      {alternatives.map(({ label, path }) => (
        <a href={path} key={path}>
          {label}
        </a>
      ))}
    </p>
  )
}

/** Pages that match what was typed; not shown once a filter is set. */
const Suggestions = ({ view: { chips, suggestions } }: { view: SearchView }) => {
  const words = useMessages().search
  return suggestions.length === 0 || chips.length > 0 ? null : (
    <nav aria-label={words.suggestions} className={styles.suggestions}>
      <ul>
        {suggestions.map(({ aboutPath, kind, label, path }) => (
          <li key={path}>
            <a href={path}>
              {label}
              <span>{words.oneOf[kind as keyof typeof words.oneOf]}</span>
            </a>
            {aboutPath && (
              <a aria-label={words.onlyAbout(label)} className={styles.narrow} href={aboutPath}>
                {words.onlyThese}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function State({ view: { chips, search, state, unfilteredPath, waysOut } }: { view: SearchView }) {
  const words = useMessages().search
  if (state === 'found') return null
  const nothing = search.typed === '' ? words.nothingAtAll : words.nothing(search.typed)
  const said = {
    asking: undefined,
    nothing: chips.length > 0 ? words.nothingFiltered(search.typed) : nothing,
    slow: words.tooBroad,
    wordless: words.noWords,
  }[state]
  return (
    <div className={styles.state}>
      {said && <p role="status">{said}</p>}
      {waysOut.length > 0 && <WaysOut unfilteredPath={unfilteredPath} waysOut={waysOut} />}
      <h2>{words.hintsTitle}</h2>
      <ul className={styles.hints}>
        {words.hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </div>
  )
}

/** Which filter is in the way, and what there is without it. */
const WaysOut = ({ unfilteredPath, waysOut }: Pick<SearchView, 'unfilteredPath' | 'waysOut'>) => {
  const words = useMessages().search
  return (
    <nav aria-label={words.waysOut} className={styles.waysOut}>
      <h2>{words.waysOut}</h2>
      <ul>
        {waysOut.map(({ count, label, path }) => (
          <li key={path}>
            <a href={path}>{label}</a>
            <span>{count}</span>
          </li>
        ))}
        {waysOut.length > 1 && (
          <li>
            <a href={unfilteredPath}>{words.reset}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}

function Pages({ view: { isContinued, isDeepest, morePath, newestPath } }: { view: SearchView }) {
  const t = useMessages()
  const words = t.search

  if (!isContinued && !morePath) return null
  return (
    <>
      {isDeepest && <p className={styles.note}>{words.deeper}</p>}
      <nav aria-label={t.pages} className={list.pages}>
        {isContinued && <a href={newestPath}>{words.newest}</a>}
        {morePath && (
          <a href={morePath} rel="next">
            {words.more}
          </a>
        )}
      </nav>
    </>
  )
}

/** Text with what was looked for marked in it. */
const Highlighted = ({ runs }: { runs: readonly MarkedRun[] }) =>
  runs.map(({ isMarked, text }, place) =>
    isMarked ? (
      <mark key={`${place} ${text}`}>{text}</mark>
    ) : (
      <Fragment key={`${place} ${text}`}>{text}</Fragment>
    ),
  )
