import type { ReaderPage } from '../site/page/readerPage.ts'

import { AboutPage } from '../site/components/AboutPage.tsx'
import { toReaderPage } from '../site/components/ReaderView.tsx'
import { createPageProps } from '../site/page/createPageProps.ts'
import { getAbout } from '../site/queries/getPaper.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getAbout)

export default toReaderPage(AboutPage)
