import type { GetServerSideProps } from 'next'

import { isReady } from '../site/queries/isReady.ts'

/** Whether readers can be served, for whoever watches over this server: `200 ok` or `503 unavailable`. */
export const getServerSideProps: GetServerSideProps = async ({ res }) => {
  const ready = await isReady()
  res.statusCode = ready ? 200 : 503
  res.setHeader('Content-Type', 'text/plain; charset=utf-8')
  res.setHeader('Cache-Control', 'no-store')
  res.end(ready ? 'ok\n' : 'unavailable\n')
  return { props: {} }
}

export default function Health() {
  return null
}
