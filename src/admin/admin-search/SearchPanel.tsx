'use client'
import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { useRef, useState, useEffect } from 'react'

import type { FoundText, FoundTexts } from '../../domain/dashboard/searchHit.ts'
import type { MarkedRun } from '../../domain/search/highlight.ts'

import { ask } from '../http/ask.ts'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './AdminSearch.module.css'

/** Search input and its results; arrow keys move through them. */
export function SearchPanel({ onGone }: { readonly onGone: () => void }) {
  const [typed, setTyped] = useState('')
  const found = useFound(typed)
  const panel = useRef<HTMLDivElement>(null)
  return (
    <div
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
        if (step === undefined) return
        event.preventDefault()
        goOn(panel.current, step)
      }}
      ref={panel}
    >
      <Field onEnter={() => panel.current?.querySelector('a')?.click()} onTyped={setTyped} />
      <div aria-live="polite" className={styles.results}>
        <Results found={found} onGone={onGone} />
      </div>
    </div>
  )
}

/** Search input. While an input method is composing nothing is asked, and the Enter that ends it opens nothing. */
function Field({
  onEnter,
  onTyped,
}: {
  readonly onEnter: () => void
  readonly onTyped: (typed: string) => void
}) {
  const words = useWords()
  const isComposing = useRef(false)
  return (
    <input
      aria-label={words('adminSearch.heading')}
      autoComplete="off"
      autoFocus
      className={styles.input}
      maxLength={80}
      onChange={({ target }) => {
        if (!isComposing.current) onTyped(target.value)
      }}
      onCompositionEnd={({ currentTarget }) => {
        isComposing.current = false
        onTyped(currentTarget.value)
      }}
      onCompositionStart={() => {
        isComposing.current = true
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter()
      }}
      placeholder={words('adminSearch.placeholder')}
      type="search"
    />
  )
}

function Results({
  found,
  onGone,
}: {
  readonly found: FoundTexts | undefined
  readonly onGone: () => void
}) {
  const words = useWords()
  if (found === undefined) return <p className={styles.quiet}>{words('adminSearch.hint')}</p>
  return (
    <>
      {found.texts.length === 0 && <p className={styles.quiet}>{words('adminSearch.none')}</p>}
      <ol className={styles.list}>
        {found.texts.map((text) => (
          <Result key={`${text.collection}:${text.id}`} onGone={onGone} text={text} />
        ))}
      </ol>
      {found.hasMore && <p className={styles.quiet}>{words('adminSearch.more')}</p>}
    </>
  )
}

/** Moves the focus from the input through the results, or back. */
function goOn(panel: HTMLElement | null, step: number): void {
  const stops = [...(panel?.querySelectorAll<HTMLElement>('input, a') ?? [])]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus()
}

function Result({
  onGone,
  text: { collection, excerpt, id, savedAt, state, title },
}: {
  readonly onGone: () => void
  readonly text: FoundText
}) {
  const words = useWords()
  const when = useWhen()
  const { i18n } = useTranslation()
  const { config, getEntityConfig } = useConfig()
  const { labels } = getEntityConfig({ collectionSlug: collection })
  return (
    <li>
      <Link
        className={styles.result}
        href={`${config.routes.admin}/collections/${collection}/${id}`}
        onClick={onGone}
        prefetch={false}
      >
        <span className={styles.head}>
          <strong>
            <Runs runs={title} />
          </strong>
          <small data-state={state}>
            {getTranslation(labels.singular, i18n)} · {words(`adminSearch.${state}`)} ·{' '}
            {when(savedAt)}
          </small>
        </span>
        <span className={styles.excerpt}>
          <Runs runs={excerpt} />
        </span>
      </Link>
    </li>
  )
}

function Runs({ runs }: { readonly runs: readonly MarkedRun[] }) {
  return runs.map(({ isMarked, text }, place) =>
    isMarked ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
  )
}

const restMs = 180

/**
 * Searches once typing has paused. Earlier results stay until the next ones are here; a late answer is not shown.
 *
 * @param typed - unchanged while an input method is composing
 */
function useFound(typed: string): FoundTexts | undefined {
  const { api } = useConfig().config.routes
  const [found, setFound] = useState<{ readonly body: FoundTexts; readonly typed: string }>()
  const isAsked = typed.trim() !== ''
  useEffect(() => {
    if (!isAsked) return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      const path = `desk/search?q=${encodeURIComponent(typed)}`
      void ask<FoundTexts>({ api, path, signal: asking.signal }).then((said) => {
        if (!asking.signal.aborted && !said.isRefused) setFound({ body: said.body, typed })
      })
    }, restMs)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [api, isAsked, typed])
  return isAsked ? found?.body : undefined
}
