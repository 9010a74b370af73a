import type { Payload, SanitizedConfig } from 'payload'

import { AsyncLocalStorage } from 'node:async_hooks'
import { getPayload } from 'payload'

import type { Language } from '../../domain/language/language.ts'

import { askedLanguage } from '../../domain/language/index.ts'
import { foundedLocaleOf } from '../config/locale.ts'
import { isDatabaseAway } from '../database/isDatabaseAway.ts'
import { readAdapter } from '../database/query.ts'
import { concernsUs } from './concernsUs.ts'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** Note, for one request, that the database could not be reached. */
type Course = { isAway: boolean }

const courses = ofProcess()

/** Store shared by the whole process: a production build may hold this module twice, and Payload once. */
function ofProcess(): AsyncLocalStorage<Course> {
  const name = Symbol.for('payload-newsroom: courses of requests')
  const known: unknown = Reflect.get(globalThis, name)
  if (known instanceof AsyncLocalStorage) return known as AsyncLocalStorage<Course>
  const made = new AsyncLocalStorage<Course>()
  Reflect.set(globalThis, name, made)
  return made
}

const retryAfterSeconds = '5'

/**
 * Notes in which requests the database could not be reached. Payload treats an account that it cannot load as no
 * account, so that signed-in people would be told they have no right.
 */
export function noteDatabaseAway(payload: Payload): void {
  const { pool } = readAdapter(payload)
  const note = (error: unknown): void => {
    const course = courses.getStore()
    if (course && isDatabaseAway(error)) course.isAway = true
  }
  for (const name of ['connect', 'query'] as const) {
    const ask = pool[name].bind(pool) as (...asked: readonly unknown[]) => unknown
    // Both methods are overloaded, which no function written here can be: hence the casts.
    pool[name] = ((...asked: readonly unknown[]) => {
      // Each further query would wait as long as the first, and the answer is 503 already.
      if (courses.getStore()?.isAway && typeof asked.at(-1) !== 'function')
        return Promise.reject(new Error('Connection terminated: the database is away'))
      const answer = ask(...asked)
      if (answer instanceof Promise) answer.catch(note)
      return answer
    }) as never
  }
}

/**
 * Answers 503 where the database could not be reached, whatever Payload made of that: no right, nobody, nothing found,
 * an error. Wraps every route of Payload's, outermost; requests for the host's own collections pass.
 */
export const unlessUnavailable =
  <Rest extends unknown[]>({
    config,
    handle,
  }: {
    config: Promise<SanitizedConfig> | SanitizedConfig
    handle: Handler<Rest>
  }): Handler<Rest> =>
  async (request, ...rest) => {
    if (!(await concernsUs(request, await config))) return handle(request, ...rest)
    const payload = await getPayload({ config }).catch(() => undefined)
    const away = async () => sayAway(request, foundedLocaleOf({ config: await config }).language)
    if (!payload) return away()
    const course: Course = { isAway: false }
    try {
      const response = await courses.run(course, () => handle(request, ...rest))
      return course.isAway ? await away() : withRetry(response)
    } catch (error) {
      if (course.isAway || isDatabaseAway(error)) return away()
      throw error
    }
  }

/** Adds `Retry-After` to a 503 of a busy server, too. */
function withRetry(response: Response): Response {
  if (response.status === 503 && !response.headers.has('Retry-After'))
    response.headers.set('Retry-After', retryAfterSeconds)
  return response
}

const awayWords: Readonly<Record<Language, string>> = {
  en: 'The database cannot be reached right now. Please try again shortly, and keep pages with unsaved work open.',
  zh: '数据库暂时无法访问，请稍后再试；没有保存的内容请先不要关闭页面。',
}

function sayAway({ headers: asked, method }: Request, usual: Language): Response {
  const message = awayWords[askedLanguage(asked, usual)]
  const headers = { 'Cache-Control': 'no-store', 'Retry-After': retryAfterSeconds }
  const answer = Response.json({ errors: [{ message }] }, { headers, status: 503 })
  return method === 'HEAD' ? new Response(null, answer) : answer
}
