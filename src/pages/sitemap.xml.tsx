import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, sendSitemapIndex, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The map itself; our own 404 where there is none. */
export const getServerSideProps = createPageProps(sendSitemapIndex)

export default toReaderPage<never>(() => null)
