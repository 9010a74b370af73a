import type { ReaderPage } from 'payload-newsroom/site'

import { ComparisonPage, createPageProps, getComparison, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getComparison)

export default toReaderPage(ComparisonPage)
