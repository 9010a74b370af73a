import type { GetServerSideProps } from 'next'

import { describeReplica, isDiskLow, isReady } from 'payload-newsroom/site'

/**
 * Whether readers can be served, for whoever watches over this server: `200 ok` or `503 unavailable`. What will be a
 * trouble soon stands in a line of its own, `warning: …`: readers are served still. Where readers have a replica, a line
 * says whether it is used.
 */
export const getServerSideProps: GetServerSideProps = async ({ res }) => {
  const ready = await isReady()
  const lines = [
    ready ? 'ok' : 'unavailable',
    ...(isDiskLow() ? ['warning: low disk'] : []),
    ...(await describeReplica()),
  ]
  res.statusCode = ready ? 200 : 503
  res.setHeader('Content-Type', 'text/plain; charset=utf-8')
  res.setHeader('Cache-Control', 'no-store')
  if (!ready) res.setHeader('Retry-After', '5')
  res.end(`${lines.join('\n')}\n`)
  return { props: {} }
}

export default function Health() {
  return null
}
