import type { ReaderPage } from '../../site/page/readerPage.ts'

import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { sendFeed } from '../../site/feeds/sendFeed.ts'
import { createPageProps } from '../../site/page/createPageProps.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The feed itself; our own 404 where there is none. */
export const getServerSideProps = createPageProps(sendFeed)

export default toReaderPage<never>(() => null)
