import type { ReaderPage } from '../../../site/readerPage.ts'

import { ComparisonPage } from '../../../site/components/ComparisonPage.tsx'
import { toReaderPage } from '../../../site/components/ReaderView.tsx'
import { openDoor } from '../../../site/door.ts'
import { getComparison } from '../../../site/queries/getComparison.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getComparison)

export default toReaderPage(ComparisonPage)
