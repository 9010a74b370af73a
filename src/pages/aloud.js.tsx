import type { GetServerSideProps } from 'next'

import { readAloud, sendText } from 'payload-newsroom/site'

/** The only script of the public site: for readers who switched to a mode of their own, on every page they read. */
export const getServerSideProps: GetServerSideProps = ({ req, res }) => {
  sendText({
    request: req,
    response: res,
    text: `(${readAloud.toString()})()`,
    type: 'text/javascript; charset=utf-8',
  })
  return Promise.resolve({ props: {} })
}

export default function Aloud() {
  return null
}
