import type { ReaderPage } from '../site/page/readerPage.ts'

import { toReaderPage } from '../site/components/ReaderView.tsx'
import { sendSitemapIndex } from '../site/feeds/sendSitemap.ts'
import { createPageProps } from '../site/page/createPageProps.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The map itself; our own 404 where there is none. */
export const getServerSideProps = createPageProps(sendSitemapIndex)

export default toReaderPage<never>(() => null)
