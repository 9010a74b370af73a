import type { GetServerSideProps } from 'next'

import { apiRoute, sendText } from 'payload-newsroom/site'

/** What crawlers may read: everything public, and nothing of the newsroom's own side. */
const robots = `User-agent: *
Disallow: /admin
Disallow: ${apiRoute}/
Disallow: /mistake
Disallow: /reading
Sitemap: ${process.env.SERVER_URL ?? ''}/sitemap.xml
`

export const getServerSideProps: GetServerSideProps = ({ req, res }) => {
  sendText({
    caching: 'public, max-age=3600',
    request: req,
    response: res,
    text: robots,
    type: 'text/plain; charset=utf-8',
  })
  return Promise.resolve({ props: {} })
}

export default function Robots() {
  return null
}
