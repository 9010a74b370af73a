import type { ReaderPage } from '../site/page/readerPage.ts'

import { toReaderPage } from '../site/components/ReaderView.tsx'
import { sendSiteIcon } from '../site/icons/sendSiteIcon.ts'
import { createPageProps } from '../site/page/createPageProps.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage
export const getServerSideProps = createPageProps(sendSiteIcon('touch'), { keeps: false })
export default toReaderPage<never>(() => null)
