import type { ReaderPage } from '../../../site/page/readerPage.ts'

import { ComparisonPage } from '../../../site/components/ComparisonPage.tsx'
import { toReaderPage } from '../../../site/components/ReaderView.tsx'
import { createPageProps } from '../../../site/page/createPageProps.ts'
import { getComparison } from '../../../site/queries/getComparison.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getComparison)

export default toReaderPage(ComparisonPage)
