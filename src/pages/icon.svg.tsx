import type { ReaderPage } from '../site/http/readerPage.ts'

import { toReaderPage } from '../site/components/ReaderView.tsx'
import { createPageProps } from '../site/http/createPageProps.ts'
import { sendSiteIcon } from '../site/icons/sendSiteIcon.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage
export const getServerSideProps = createPageProps(sendSiteIcon('svg'), { keeps: false })
export default toReaderPage<never>(() => null)
