import type { GetServerSideProps } from 'next'

import { apiRoute } from '../site/http/apiRoute.ts'

/** What crawlers may read: everything public, and nothing of the newsroom's own side. */
const robots = `User-agent: *
Disallow: /admin
Disallow: ${apiRoute}/
Disallow: /mistake
Disallow: /reading
Sitemap: ${process.env.SERVER_URL ?? ''}/sitemap.xml
`

export const getServerSideProps: GetServerSideProps = ({ res }) => {
  res.setHeader('Content-Type', 'text/plain; charset=utf-8')
  res.setHeader('Cache-Control', 'public, max-age=3600')
  res.end(robots)
  return Promise.resolve({ props: {} })
}

export default function Robots() {
  return null
}
