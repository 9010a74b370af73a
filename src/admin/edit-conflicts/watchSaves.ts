import { toast } from '@payloadcms/ui'

import type { SaveConflict } from '../../domain/edit-conflicts/index.ts'

/** Describes what a save stored, for the toast; undefined where Payload's own words do. */
export type DescribeStored = (
  key: string,
  doc: Readonly<Record<string, unknown>>,
) => string | undefined

/** Request of the panel, kept to be sent again. */
export type Sent = { readonly init: RequestInit; readonly url: string }

/** Fault that was there before a save and still is. */
export type Warning = { readonly field: string; readonly message: string }

/** Document that a first save created: its key, and what was sent. */
export type Created = { readonly key: string; readonly sent: Readonly<Record<string, unknown>> }

/** Outcome of a change to one document. In `key`, `new` stands for the id of a document not created yet. */
export type SaveEvent =
  | {
      readonly conflict: SaveConflict
      readonly key: string
      readonly kind: 'conflict'
      readonly sent: Sent
    }
  | {
      readonly doc: Readonly<Record<string, unknown>>
      readonly key: string
      readonly kind: 'merged'
    }
  | { readonly key: string; readonly kind: 'away' | 'signedOut' }
  | { readonly key: string; readonly kind: 'discarded' }
  | {
      readonly created?: Created
      readonly key: string
      readonly kind: 'saved'
      readonly warnings: readonly Warning[]
    }

/** Whether what was sent is not stored, and stays on the page. */
export const isUnstored = (kind: SaveEvent['kind']): kind is 'away' | 'conflict' | 'signedOut' =>
  kind === 'away' || kind === 'conflict' || kind === 'signedOut'

/** Version of each document that is on the page, by its key. */
const seen = new Map<string, string>()
type Listener = (event: SaveEvent) => Promise<void> | void
const listeners = new Set<Listener>()

export function noteSeen(key: string, version: unknown): void {
  if (typeof version === 'string') seen.set(key, version)
}

export const versionSeen = (key: string): string | undefined => seen.get(key)

/** Calls all listeners; resolves when they have finished. */
export async function announceSave(event: SaveEvent): Promise<void> {
  await Promise.all(
    [...listeners].map(async (listener) => {
      await listener(event)
    }),
  )
}

/**
 * Adds a listener.
 *
 * @returns a function that removes it, for React's effects
 */
export function onSave(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/**
 * Adds to every change that the panel sends the version that was on the page, and announces the outcome. It replaces
 * the browser's own `fetch`, because the panel has many buttons that change a document (save, trash, restore, delete)
 * and no place to give any of them a header.
 *
 * @param api - where the host app has its API
 * @param describe - what the toast says after a form was saved
 * @param isOurs - whether a collection or global is the newsroom's: requests to others go out as they are
 * @returns a function that puts the browser's own `fetch` back
 */
export function watchSaves({ api, describe, isOurs }: WatchInput): () => void {
  // Put back as it was, and called as the window's own.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const given = window.fetch
  const own = given.bind(window)
  let isOver = false
  const watched: typeof fetch = async (input, init) => {
    if (isOver || typeof input !== 'string') return own(input, init)
    if (isRefresh({ api, url: input })) return unlessUnavailable(await own(input, init))
    const change = init && readChange({ api, init, url: input })
    if (!change || !isOurs(slugOf(change))) return own(input, init)
    const sent = { init: { ...init, headers: withBase(init.headers, change) }, url: input }
    try {
      const response = await own(sent.url, sent.init)
      await report({ change, response: response.clone(), sent })
      return await withStored({ change, describe, response, sent })
    } catch (error) {
      void announceSave({ key: change.key, kind: 'away' })
      throw error
    }
  }
  window.fetch = watched
  return () => {
    isOver = true
    // Another program's, put over this one since, stays.
    if (window.fetch === watched) window.fetch = given
  }
}

type WatchInput = {
  readonly api: string
  readonly describe: DescribeStored
  readonly isOurs: (slug: string) => boolean
}

const slugOf = ({ key }: Change): string => key.slice(0, key.indexOf(':'))

function isRefresh({ api, url }: { api: string; url: string }): boolean {
  const { pathname } = new URL(url, window.location.href)
  return pathname.startsWith(`${api}/`) && pathname.endsWith('/refresh-token')
}

/**
 * Turns an error of the server into a network error. The panel takes every refusal to prolong a session for its end
 * and leaves the form; at a network error it stays.
 */
function unlessUnavailable(response: Response): Response {
  if (response.status >= 500) throw new Error(`${response.status}`)
  return response
}

type Change = { readonly bases: readonly string[]; readonly key: string }

/** Document that a request changes; undefined when it changes none. */
function readChange({ api, init, url }: Sent & { api: string }): Change | undefined {
  const address = new URL(url, window.location.href)
  const method = (init.method ?? 'GET').toUpperCase()
  if (!address.pathname.startsWith(`${api}/`) || !changing.has(method)) return undefined
  const steps = address.pathname.slice(api.length + 1).split('/')
  const key = keyOf(steps, method)
  if (key === undefined) return undefined
  const base = seen.get(key)
  if (base !== undefined) return { bases: [base], key }
  // Many at once, named in the address.
  const asked = decodeURIComponent(address.search)
  const bases = [...seen].filter(([name]) => asked.includes(name.slice(name.indexOf(':') + 1)))
  return { bases: bases.map(([, version]) => version).slice(0, 100), key }
}

const changing: ReadonlySet<string> = new Set(['DELETE', 'PATCH', 'POST'])

const isElsewhere = (slug: string): boolean =>
  slug === 'newsroom' || slug === 'graphql' || slug.startsWith('payload-')

function keyOf([slug = '', id, version]: readonly string[], method: string): string | undefined {
  if (isElsewhere(slug)) return undefined
  if (slug === 'globals') return id && `${id}:${id}`
  if (id === 'versions') return version && openDocument(slug)
  if (method === 'POST') return id === undefined ? `${slug}:new` : undefined
  return `${slug}:${id ?? 'many'}`
}

/** Key of the document whose version page is open: from there a version is restored. */
function openDocument(slug: string): string | undefined {
  const found = /\/collections\/([^/]+)\/([^/]+)\/versions/u.exec(window.location.pathname)
  return found?.[1] === slug ? `${slug}:${String(found[2])}` : undefined
}

function withBase(headers: HeadersInit | undefined, { bases }: Change): Headers {
  const all = new Headers(headers)
  if (bases.length > 0 && !all.has('If-Match'))
    all.set('If-Match', bases.map((base) => `"${base}"`).join(', '))
  return all
}

type ReportInput = { change: Change; response: Response; sent: Sent }

async function report({ change: { key }, response, sent }: ReportInput): Promise<void> {
  const tag = /^(?:W\/)?"(.+)"$/u.exec(response.headers.get('ETag') ?? '')
  if (!response.ok) return reportRefusal({ key, response, sent })
  noteSeen(key, tag?.[1])
  const doc = await docIn(response)
  const created = createdBy({ doc, key, sent })
  void announceSave({
    ...(created && { created }),
    key,
    kind: 'saved',
    warnings: doc?.warnings ?? [],
  })
}

async function reportRefusal({
  key,
  response,
  sent,
}: Pick<ReportInput, 'response' | 'sent'> & { readonly key: string }): Promise<void> {
  const { status } = response
  if (status >= 500) {
    void announceSave({ key, kind: 'away' })
  } else if (status === 403) {
    if (await isSignedOut(response)) void announceSave({ key, kind: 'signedOut' })
  } else if (status === 409 || status === 428) {
    const conflict = conflictIn(await response.json())
    if (conflict) void announceSave({ conflict, key, kind: 'conflict', sent })
  } else if (status === 400 && isJson(response)) {
    const data = refusalIn(await response.json())
    for (const listener of refusalListeners) listener({ data, key })
  }
}

/** Save that was refused, with what the refusal says for programs. */
type Refused = { readonly data: unknown; readonly key: string }
const refusalListeners = new Set<(refused: Refused) => void>()

/**
 * Adds a listener to refused saves. Nothing was stored: what was typed is still unsaved.
 *
 * @returns a function that removes it, for React's effects
 */
export function onRefusal(listener: (refused: Refused) => void): () => void {
  refusalListeners.add(listener)
  return () => {
    refusalListeners.delete(listener)
  }
}

const refusalIn = (answer: unknown): unknown =>
  (answer as { readonly errors?: readonly { readonly data?: unknown }[] }).errors?.[0]?.data

type StoredInput = ReportInput & { describe: DescribeStored }

/** Response to the save of a form whose message, which the panel shows, says what is stored. */
async function withStored({
  change: { key },
  describe,
  response,
  sent,
}: StoredInput): Promise<Response> {
  if (!isJson(response) || !(sent.init.body instanceof FormData)) return response
  if (!response.ok) return withoutReasons(response)
  const answer = (await response.clone().json()) as Readonly<Record<string, unknown>>
  const doc = answer.doc ?? answer.result
  const message =
    typeof doc === 'object' && doc !== null
      ? describe(key, doc as Readonly<Record<string, unknown>>)
      : undefined
  return message === undefined
    ? response
    : Response.json({ ...answer, message }, { status: response.status })
}

type Refusal = {
  readonly errors?: readonly { readonly data?: unknown; readonly message?: string }[]
}

/**
 * Refusal of a form without its reasons, which are said here: Payload's toast takes every sentence with a colon for a
 * list, and its commas for the ends of items.
 */
async function withoutReasons(response: Response): Promise<Response> {
  const answer = (await response.clone().json()) as Refusal
  if (!answer.errors) return response
  for (const { message } of answer.errors)
    if (message !== undefined && message !== '')
      toast.error(message, { style: { whiteSpace: 'pre-line' } })
  const errors = answer.errors.map(({ data }) => ({ data }))
  return Response.json({ ...answer, errors }, { status: response.status })
}

/** Whether the newsroom answered; what stands in front of it answers in HTML. */
const isJson = ({ headers }: Response): boolean =>
  headers.get('Content-Type')?.includes('json') === true

type Doc = { readonly id?: number | string; readonly warnings?: readonly Warning[] }

async function docIn(response: Response): Promise<Doc | undefined> {
  if (!isJson(response)) return undefined
  return ((await response.json()) as { readonly doc?: Doc }).doc
}

/** What the first save of a form made; undefined for a later one, and for what no form sent. */
function createdBy({
  doc,
  key,
  sent: { init },
}: {
  doc: Doc | undefined
  key: string
  sent: Sent
}): Created | undefined {
  const [slug = '', id] = key.split(':')
  if (id !== 'new' || doc?.id === undefined || !(init.body instanceof FormData)) return undefined
  const data = init.body.get('_payload')
  if (typeof data !== 'string') return undefined
  return { key: `${slug}:${doc.id}`, sent: JSON.parse(data) as Created['sent'] }
}

/** Conflict in a refusal by `EditConflict`; other refusals have the same status, and none. */
function conflictIn(answer: unknown): SaveConflict | undefined {
  const { errors } = answer as { readonly errors?: readonly { readonly data?: unknown }[] }
  const data = errors?.[0]?.data
  return typeof data === 'object' && data !== null && 'theirs' in data && 'difference' in data
    ? (data as SaveConflict)
    : undefined
}

/** Whether a refusal says that nobody is signed in any more. */
async function isSignedOut(response: Response): Promise<boolean> {
  if (!isJson(response)) return false
  const data = refusalIn(await response.json())
  return typeof data === 'object' && data !== null && 'isSignedOut' in data
}
