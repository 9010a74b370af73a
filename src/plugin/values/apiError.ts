import type { PayloadRequest } from 'payload'

import { APIError } from 'payload'

import type { Message } from '../translations/messages.ts'

import { translate } from '../translations/messages.ts'

/**
 * An answer that says no, in the language of whoever asked: 400 to what is malformed, 403 to what is not allowed,
 * 409 to what is there already.
 */
export const apiError = (
  req: PayloadRequest,
  { status, ...message }: Message & { readonly status: 400 | 403 | 409 },
): APIError => toApiError({ message: translate(req, message), status })

type Input = {
  readonly data?: null | Record<string, unknown>
  readonly message: string
  readonly status: 400 | 401 | 403 | 409 | 429
}

/** A refusal whose words are put together already; `data` is for programs. */
export function toApiError({ data = null, message, status }: Input): APIError {
  const error = new APIError(message, status, data, true)
  // A production build takes the names of classes away, and what has no name Payload answers with "unknown error".
  error.name = apiErrorName
  return error
}

/** By which the log knows that nothing went wrong here: whoever asked was told so. */
export const apiErrorName = 'Refused'
