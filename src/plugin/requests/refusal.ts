import type { PayloadRequest } from 'payload'

import { APIError } from 'payload'

import type { Message } from '../translations/words.ts'

import { say } from '../translations/words.ts'

/** An answer that says no, in the language of whoever asked: 400 to what is malformed, 403 to what is not allowed. */
export const refusal = (
  req: PayloadRequest,
  { status, ...message }: Message & { readonly status: 400 | 403 },
): APIError => refusalOf({ message: say(req, message), status })

/** A refusal whose words are put together already. */
export function refusalOf({
  message,
  status,
}: {
  readonly message: string
  readonly status: 400 | 403
}): APIError {
  const error = new APIError(message, status, null, true)
  // A production build takes the names of classes away, and what has no name Payload answers with "unknown error".
  error.name = 'APIError'
  return error
}
