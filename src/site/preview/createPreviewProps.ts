import type { GetServerSideProps } from 'next'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ParsedUrlQuery } from 'node:querystring'

import type { Chrome } from '../queries/getChrome.ts'

import { getChrome, plainChrome } from '../queries/getChrome.ts'
import { readMode } from '../reading-modes/readingModes.ts'

/** A request for a preview. */
export type PreviewVisit = {
  readonly chrome: Chrome
  readonly query: ParsedUrlQuery
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** Result of a preview with its HTTP status; `notice` is shown where there is no page. */
export type PreviewOutcome<Shown> =
  | { readonly kind: 'notice'; readonly notice: PreviewMessageName; readonly status: number }
  | { readonly kind: 'sent' }
  | { readonly kind: 'shown'; readonly shown: Shown; readonly status: number }

export type PreviewMessageName = 'cannotDraw' | 'failed' | 'linkGone' | 'missing' | 'notSignedIn'

/** Props of a preview in the Pages Router. */
export type PreviewProps<Shown> = {
  readonly chrome: Chrome
  readonly outcome: PreviewOutcome<Shown>
}

/**
 * The door of every page that is not for readers: kept by no cache, found by no engine, named to no other site, and
 * no error of ours gets out.
 */
export function openPreview<Shown>(
  read: (visit: PreviewVisit) => Promise<PreviewOutcome<Shown>>,
): GetServerSideProps<PreviewProps<Shown>> {
  return async ({ query, req: request, res: response }) => {
    keepPrivate(response)
    const asked = { now: new Date(), reading: { mode: readMode(request), place: '/' } }
    try {
      const chrome = await getChrome(asked)
      // The data of a page is not to be had apart from the page.
      if (request.url?.startsWith('/_next/data/'))
        return answer({ chrome, outcome: nothing, response })
      return answer({ chrome, outcome: await read({ chrome, query, request, response }), response })
    } catch (error) {
      // Without the path: it may hold the secret of a link.
      console.error('A preview could not be shown', error)
      response.setHeader('Retry-After', '5')
      const outcome = { kind: 'notice', notice: 'failed', status: 503 } as const
      return answer({ chrome: plainChrome(asked), outcome, response })
    }
  }
}

/** One notice for links that never existed, have expired, or are not for this visitor. */
export const nothing = { kind: 'notice', notice: 'missing', status: 404 } as const

function keepPrivate(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'private, no-store')
  response.setHeader('X-Robots-Tag', 'noindex, nofollow')
  response.setHeader('Referrer-Policy', 'no-referrer')
}

function answer<Shown>({
  chrome,
  outcome,
  response,
}: PreviewProps<Shown> & { response: ServerResponse }): { props: PreviewProps<Shown> } {
  if (outcome.kind !== 'sent') response.statusCode = outcome.status
  return { props: { chrome, outcome } }
}
