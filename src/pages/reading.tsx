import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, sendMode, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage
export const getServerSideProps = createPageProps(sendMode, { keeps: false })
export default toReaderPage<never>(() => null)
