import type { PayloadRequest } from 'payload'

import { APIError } from 'payload'

import type { Message } from '../translations/messages.ts'

import { translate } from '../translations/messages.ts'

/**
 * Makes an error for the caller in their language: 400 for malformed input, 403 for what is not allowed, 409 for
 * conflicts, 503 while the plugin is switched off.
 */
export const apiError = (
  req: Pick<PayloadRequest, 't'>,
  { status, ...message }: Message & { readonly status: 400 | 403 | 409 | 503 },
): APIError => toApiError({ message: translate(req, message), status })

type Input = {
  readonly data?: null | Record<string, unknown>
  readonly message: string
  readonly status: 400 | 401 | 403 | 409 | 429 | 503
}

/** Makes an error from a message that is already translated; `data` is for programs. */
export function toApiError({ data = null, message, status }: Input): APIError {
  const error = new APIError(message, status, data, true)
  // A production build minifies class names, and Payload answers an error without a name with "unknown error".
  error.name = apiErrorName
  return error
}

/** Field that cannot be saved as it is: what forms call it, where it stands in them, and why. */
export type FieldError = {
  readonly label: string
  readonly message: string
  readonly path: string
}

/** Makes the error for fields that cannot be saved: in words, and in the form of Payload's validation errors, so that a form marks them. */
export const fieldsError = (
  req: Pick<PayloadRequest, 't'>,
  errors: readonly FieldError[],
): APIError =>
  toApiError({
    data: { errors },
    message: errors
      .map(({ label: field, message: reason }) =>
        translate(req, { key: 'editConflicts.invalid', vars: { field, reason } }),
      )
      .join('\n'),
    status: 400,
  })

/** Name of expected errors: the log does not report these as faults, since the caller got the message. */
export const apiErrorName = 'Refused'
