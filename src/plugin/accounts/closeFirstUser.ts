import type { Endpoint } from 'payload'

import { answer } from '../http/endpoint.ts'

/**
 * Payload lets whoever comes first make themselves the first account. On a public address that is a race with
 * strangers: there it is closed, and the newsroom is prepared with accounts. On this machine it stays.
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
