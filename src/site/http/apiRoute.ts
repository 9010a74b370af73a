/** Where `src/app` mounts Payload's API. */
// eslint-disable-next-line no-restricted-syntax -- The one place that says it.
export const apiRoute = '/api'
