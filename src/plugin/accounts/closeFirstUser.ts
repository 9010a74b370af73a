import type { Endpoint } from 'payload'

import { answer } from '../http/endpoint.ts'

/**
 * Closes Payload's endpoint for the first account on a public address, where it would be a race with strangers: the
 * newsroom is prepared with accounts there. On localhost it stays open.
 */
export const closeFirstUser = (serverURL: string): Endpoint[] =>
  isThisMachine(serverURL)
    ? []
    : [
        { handler: closed, method: 'post', path: '/first-register' },
        { handler: closed, method: 'get', path: '/init' },
      ]

const closed = () => answer({ errors: [{ message: 'Not Found' }] }, 404)

const isThisMachine = (url: string): boolean =>
  url === '' || /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/u.test(url)
