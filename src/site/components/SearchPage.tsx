import type { HitView, SearchView } from '../queries/getSearch.ts'
import type { ViewProps } from './ReaderView.tsx'

import { t } from '../words.ts'
import { CardFacts } from './CardList.tsx'
import list from './ListPage.module.css'
import { Marked } from './Marked.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'
import { SearchForm } from './SearchForm.tsx'
import styles from './SearchPage.module.css'

const words = t.search

/** What was found, with what to try where nothing was. */
export function SearchPage({ chrome, view }: ViewProps<SearchView>) {
  const { about, hits, search } = view
  const { typed } = search
  return (
    <PageFrame chrome={chrome} hasSearch={false}>
      <PageHead
        chrome={chrome}
        title={typed === '' ? words.title : words.titleOf(typed)}
        // The form is a page like others; what somebody found with it is none for engines to keep.
        {...(view.state === 'asking' && { description: words.description, path: '/search' })}
      />
      <div className={list.list}>
        <h1 className={styles.heading}>{words.title}</h1>
        <SearchForm about={about} chrome={chrome} search={search} />
        {view.isCut && <p className={styles.note}>{words.cut}</p>}
        <Alternatives view={view} />
        <Suggestions view={view} />
        <State view={view} />
        {hits.length > 0 && (
          <section aria-labelledby="results">
            <h2 className={styles.hidden} id="results">
              {words.results}
            </h2>
            <ol className={styles.hits}>
              {hits.map((hit) => (
                <li key={hit.card.key}>
                  <HitItem hit={hit} />
                </li>
              ))}
            </ol>
          </section>
        )}
        <Pages view={view} />
      </div>
    </PageFrame>
  )
}

function HitItem({ hit: { card, excerpt, title } }: { hit: HitView }) {
  const kind = card.kind in words.kinds ? words.kinds[card.kind as keyof typeof words.kinds] : ''
  return (
    <article>
      <p className={styles.kind}>
        {card.kind === 'report' ? (card.section?.label ?? kind) : kind}
        {card.kicker && <span>{card.kicker}</span>}
      </p>
      <h3 className={styles.title}>
        <a href={card.path}>
          <Marked runs={title} />
        </a>
      </h3>
      {excerpt.length > 0 && (
        <p className={styles.excerpt}>
          <Marked runs={excerpt} />
        </p>
      )}
      <CardFacts card={card} />
    </article>
  )
}

const Alternatives = ({ view: { alternatives } }: { view: SearchView }) =>
  alternatives.length === 0 ? null : (
    <p className={styles.alternatives}>
      {words.alternatives}
      {alternatives.map(({ label, path }) => (
        <a href={path} key={path}>
          {label}
        </a>
      ))}
    </p>
  )

const Suggestions = ({ view: { suggestions } }: { view: SearchView }) =>
  suggestions.length === 0 ? null : (
    <nav aria-label={words.suggestions} className={styles.suggestions}>
      <ul>
        {suggestions.map(({ aboutPath, kind, label, path }) => (
          <li key={path}>
            <a href={path}>
              {label}
              <span>{words.kinds[kind as keyof typeof words.kinds]}</span>
            </a>
            {aboutPath && (
              <a className={styles.narrow} href={aboutPath}>
                {words.onlyAbout(label)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )

function State({ view: { search, state } }: { view: SearchView }) {
  if (state === 'found') return null
  const said = {
    asking: undefined,
    nothing: search.typed === '' ? words.nothingAtAll : words.nothing(search.typed),
    slow: words.tooBroad,
    wordless: words.noWords,
  }[state]
  return (
    <div className={styles.state}>
      {said && <p role="status">{said}</p>}
      <h2>{words.hintsTitle}</h2>
      <ul>
        {words.hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </div>
  )
}

function Pages({ view: { isContinued, isDeepest, morePath, newestPath } }: { view: SearchView }) {
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
