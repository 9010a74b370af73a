'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { ChosenDocument } from './requestRelease.ts'

/** A document that belongs to this one: the meeting and speeches of a report, the correction of what it mends. */
export type Partner = ChosenDocument & {
  readonly isChosen: boolean
  readonly key: string
  readonly title: string
}

const titleFields = {
  corrections: 'title',
  meetings: 'name',
  reports: 'headline',
  speeches: 'title',
} as const
type PackageCollection = keyof typeof titleFields

type Row = {
  readonly [field: string]: unknown
  readonly id: number | string
  readonly updatedAt: string
}

/** This document, and what the desk may release in one package with it. Partners that were never public are chosen. */
export function useChosenDocuments() {
  const { id, collectionSlug, data: saved, globalSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [partners, setPartners] = useState<readonly Partner[]>([])
  const [isAsked, setAsked] = useState(false)
  const savedAt = typeof saved?.updatedAt === 'string' ? saved.updatedAt : undefined

  useEffect(() => {
    if (id === undefined || !isPackaged(collectionSlug)) return
    const asking = new AbortController()
    findPartners({
      collection: collectionSlug,
      document: saved ?? {},
      id,
      signal: asking.signal,
    })
      .then(
        setPartners,
        // Asked again whenever the document is saved; without partners it can still be released alone.
        () => undefined,
      )
      .finally(() => {
        if (!asking.signal.aborted) setAsked(true)
      })
    return () => {
      asking.abort()
    }
  }, [id, collectionSlug, saved, i18n.language])

  const own: ChosenDocument | undefined =
    globalSlug !== undefined
      ? { collection: globalSlug, id: globalSlug }
      : id !== undefined && collectionSlug !== undefined
        ? { collection: collectionSlug, id, ...(savedAt !== undefined && { seenAt: savedAt }) }
        : undefined
  const toDocuments = (among: readonly Partner[]): ChosenDocument[] => [
    ...(own ? [own] : []),
    ...among
      .filter(({ isChosen }) => isChosen)
      .map(({ collection, id: partnerID }) => ({ collection, id: partnerID })),
  ]
  return {
    chosen: toDocuments(partners),
    /** What would go out together is known: nothing is rehearsed with less than would be released. */
    isReady: isAsked || !isPackaged(collectionSlug),
    isSaved: own !== undefined,
    partners,
    toggle: (key: string): ChosenDocument[] => {
      const toggled = partners.map((partner) =>
        partner.key === key ? { ...partner, isChosen: !partner.isChosen } : partner,
      )
      setPartners(toggled)
      return toDocuments(toggled)
    },
  }
}

const isPackaged = (slug: string | undefined): slug is PackageCollection =>
  slug !== undefined && slug in titleFields

type PartnersInput = {
  collection: PackageCollection
  document: Record<string, unknown>
  id: number | string
  signal: AbortSignal
}

async function findPartners({
  collection,
  document,
  id,
  signal,
}: PartnersInput): Promise<Partner[]> {
  const queries =
    collection === 'corrections'
      ? correctedQueries(document)
      : packageQueries({ collection, document, id })
  const found = await Promise.all(
    queries.map(([slug, where]) => fetchRows({ collection: slug, signal, where })),
  )
  const partners = new Map(found.flat().map((partner) => [partner.key, partner]))
  partners.delete(`${collection}:${String(id)}`)
  return [...partners.values()]
}

type Query = readonly [collection: PackageCollection, where: string]

/** What a correction calls the document of each collection that it can correct. */
const targetFields = { meetings: 'meeting', reports: 'report', speeches: 'speech' } as const

/** The text that a correction mends goes out with it. */
const correctedQueries = (document: Record<string, unknown>): Query[] =>
  (['meetings', 'reports', 'speeches'] as const).flatMap((slug): Query[] => {
    const target = idOf(document[targetFields[slug]])
    return target === undefined ? [] : [[slug, `where[id][equals]=${target}`]]
  })

type PackageQueriesInput = {
  collection: Exclude<PackageCollection, 'corrections'>
  document: Record<string, unknown>
  id: number | string
}

function packageQueries({ collection, document, id }: PackageQueriesInput): Query[] {
  const meeting = collection === 'meetings' ? String(id) : idOf(document.meeting)
  const queries: Query[] = [
    ['corrections', `where[${targetFields[collection]}][equals]=${String(id)}`],
  ]
  if (meeting !== undefined) {
    if (collection !== 'meetings') queries.push(['meetings', `where[id][equals]=${meeting}`])
    for (const each of ['reports', 'speeches'] as const)
      queries.push([each, `where[meeting][equals]=${meeting}`])
  }
  if (collection === 'speeches') queries.push(['reports', `where[speeches][in]=${String(id)}`])
  if (
    collection === 'reports' &&
    Array.isArray(document.speeches) &&
    document.speeches.length > 0
  ) {
    queries.push(['speeches', `where[id][in]=${document.speeches.map(idOf).join(',')}`])
  }
  return queries
}

type RowsInput = { collection: PackageCollection; signal: AbortSignal; where: string }

async function fetchRows({ collection, signal, where }: RowsInput): Promise<Partner[]> {
  const response = await fetch(`/api/${collection}?${where}&draft=true&depth=0&limit=50`, {
    credentials: 'same-origin',
    signal,
  })
  const { docs } = (await response.json()) as { docs?: Row[] }
  return (docs ?? [])
    .filter(({ _status }) => _status !== 'published')
    .map((row) => ({
      collection,
      id: row.id,
      isChosen: true,
      key: `${collection}:${row.id}`,
      seenAt: row.updatedAt,
      title: titleOf(row, collection),
    }))
}

function idOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return typeof value === 'object' && value !== null && 'id' in value ? idOf(value.id) : undefined
}

function titleOf(row: Row, collection: PackageCollection): string {
  const title = row[titleFields[collection]]
  return typeof title === 'string' ? title : String(row.id)
}
