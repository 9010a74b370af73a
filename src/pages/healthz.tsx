import type { GetServerSideProps } from 'next'

import { isDiskLow, isReady } from 'payload-newsroom/site'

/**
 * Whether readers can be served, for whoever watches over this server: `200 ok` or `503 unavailable`. What will be a
 * trouble soon stands in a second line, `warning: …`: readers are served still.
 */
export const getServerSideProps: GetServerSideProps = async ({ res }) => {
  const ready = await isReady()
  const warning = isDiskLow() ? 'warning: low disk\n' : ''
  res.statusCode = ready ? 200 : 503
  res.setHeader('Content-Type', 'text/plain; charset=utf-8')
  res.setHeader('Cache-Control', 'no-store')
  if (!ready) res.setHeader('Retry-After', '5')
  res.end((ready ? 'ok\n' : 'unavailable\n') + warning)
  return { props: {} }
}

export default function Health() {
  return null
}
