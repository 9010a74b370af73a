import type { ReaderPage } from '../site/page/readerPage.ts'

import { toReaderPage } from '../site/components/ReaderView.tsx'
import { createPageProps } from '../site/page/createPageProps.ts'
import { sendOembed } from '../site/seo/sendOembed.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage
export const getServerSideProps = createPageProps(sendOembed, { keeps: false })
export default toReaderPage<never>(() => null)
