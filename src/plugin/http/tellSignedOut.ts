import type { AfterErrorHook, PayloadRequest } from 'payload'

import { translate } from '../translations/messages.ts'

/** Error of a response to a request that nobody is signed in for; the panel knows it by `data`. */
export const signedOut = (
  req: PayloadRequest,
): { readonly data: { readonly isSignedOut: true }; readonly message: string } => ({
  data: { isSignedOut: true },
  message: translate(req, { key: 'request.signedOut' }),
})

/** Says that nobody is signed in, where Payload says that somebody has no right: a session may end while its owner types. */
export const tellSignedOut: AfterErrorHook = ({ error, graphqlResult, req }) => {
  if (graphqlResult || req.user) return undefined
  const refusals = [req.t('error:notAllowedToPerformAction'), req.t('error:unauthorized')]
  return refusals.includes(error.message)
    ? { response: { errors: [signedOut(req)] }, status: 403 }
    : undefined
}
