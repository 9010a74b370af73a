import type { ReaderPage } from '../site/page/readerPage.ts'

import { FrontPage } from '../site/components/FrontPage.tsx'
import { toReaderPage } from '../site/components/ReaderView.tsx'
import { createPageProps } from '../site/page/createPageProps.ts'
import { getFrontPage } from '../site/queries/getFrontPage.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getFrontPage)

export default toReaderPage(FrontPage)
