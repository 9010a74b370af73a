import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, sendFeed, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The feed itself; our own 404 where there is none. */
export const getServerSideProps = createPageProps(sendFeed)

export default toReaderPage<never>(() => null)
