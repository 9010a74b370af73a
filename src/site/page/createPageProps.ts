import type { GetServerSideProps, GetServerSidePropsContext } from 'next'
import type { ServerResponse } from 'node:http'

import type { PageResult } from '../http/pageResult.ts'
import type { Chrome } from '../queries/getChrome.ts'
import type { Visit } from '../queries/visit.ts'

import { withCacheTags } from '../http/cacheTags.ts'
import { caching } from '../http/caching.ts'
import { isDatabaseAway } from '../http/isDatabaseAway.ts'
import { knownQuery, printPlace } from '../http/knownQuery.ts'
import { sendNamed, sendOrKeep } from '../http/pageCache.ts'
import { statusOf } from '../http/pageResult.ts'
import { getChrome, plainChrome } from '../queries/getChrome.ts'
import { readMode } from '../reading-modes/readingModes.ts'

/** Props of a reader’s page in the Pages Router. */
export type ReaderProps<View> = { readonly chrome: Chrome; readonly outcome: PageResult<View> }

const retryAfterSeconds = '5'

/**
 * The one door of every reader's page: asks for what is live, says the true status, and never lets an
 * error of ours out. A database that is away is a 503 in our own words.
 *
 * @param keeps - false for pages of which there are as many as readers have ideas: keeping them would drive out the rest
 */
export function createPageProps<View>(
  read: (visit: Visit) => Promise<PageResult<View>>,
  { keeps = true }: { keeps?: boolean } = {},
): GetServerSideProps<ReaderProps<View>> {
  const answerTo: GetServerSideProps<ReaderProps<View>> = async ({
    query: asked,
    req,
    res,
    resolvedUrl,
  }) => {
    const now = new Date()
    const known = readPath(resolvedUrl)
    const path = known ?? '/'
    const query = knownQuery(path, asked)
    const reading = { mode: readMode(req), place: printPlace(path, query) }
    try {
      const chrome = await getChrome({ now, reading })
      if (known === null || mayNotAsk(req))
        return answer({ chrome, outcome: { kind: 'missing' }, res })
      const { before } = query
      const outcome = await read({
        chrome,
        now,
        path,
        query,
        request: req,
        response: res,
        ...(typeof before === 'string' && { before }),
      })
      const answered = answer({ chrome, outcome, res })
      if (outcome.kind === 'shown') {
        // A page further down a list is one of as many as there are cursors, and seldom asked for.
        const send = keeps && Object.keys(query).length === 0 ? sendOrKeep : sendNamed
        send({
          place: `${reading.mode} ${reading.place}`,
          props: JSON.stringify(answered.props),
          request: req,
          response: res,
        })
      }
      return answered
    } catch (error) {
      console.error(`A page could not be shown: ${path}`, error)
      const kind = isDatabaseAway(error) ? 'unavailable' : 'failed'
      return answer({ chrome: plainChrome({ now, reading }), outcome: { kind }, res })
    }
  }
  return (asked) => {
    const { req, res: response } = asked
    return withCacheTags({ isOwn: readMode(req) !== 'standard', response }, () => answerTo(asked))
  }
}

function answer<View>({ chrome, outcome, res }: ReaderProps<View> & { res: ServerResponse }): {
  props: ReaderProps<View>
} {
  if (outcome.kind === 'sent') return { props: { chrome, outcome } }
  res.statusCode = statusOf[outcome.kind]
  setReading(chrome, res)
  const unwell = outcome.kind === 'unavailable' || outcome.kind === 'failed'
  res.setHeader('Cache-Control', unwell ? 'no-store' : caching)
  if (outcome.kind === 'unavailable') res.setHeader('Retry-After', retryAfterSeconds)
  if (outcome.kind === 'moved') res.setHeader('Location', encodeURI(outcome.target))
  if (chrome.origin.startsWith('https:')) {
    res.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  }
  // An address without a page is not repeated on the page that says so: it may be the name of something.
  const shown = outcome.kind === 'shown' ? chrome : { ...chrome, place: '/' }
  return { props: { chrome: shown, outcome } }
}

/** Whoever keeps pages keeps them by mode. In a mode of one's own a page may run one script of ours: the voice. */
function setReading(chrome: Chrome, res: ServerResponse): void {
  res.setHeader('Vary', 'Cookie')
  const policy = res.getHeader('Content-Security-Policy')
  if (chrome.mode === 'standard' || typeof policy !== 'string') return
  res.setHeader('Content-Security-Policy', policy.replace("script-src 'none'", "script-src 'self'"))
}

/** Whether a request is refused: any method but GET and HEAD, and page data as JSON. */
const mayNotAsk = ({ method = 'GET', url = '' }: GetServerSidePropsContext['req']): boolean =>
  !['GET', 'HEAD'].includes(method) || url.startsWith('/_next/data/')

/** @returns null for what cannot be a path of ours: broken escapes, control characters, endless ones */
function readPath(url: string): null | string {
  const [encoded = '/'] = url.split('?')
  try {
    const path = decodeURIComponent(encoded)
    // eslint-disable-next-line no-control-regex -- control characters are what is refused
    return path.length > 512 || /[\0-\x1f\x7f]/.test(path) ? null : path
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
