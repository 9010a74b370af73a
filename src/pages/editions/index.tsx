import type { ReaderPage } from '../../site/page/readerPage.ts'

import { EditionPage } from '../../site/components/EditionPage.tsx'
import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { createPageProps } from '../../site/page/createPageProps.ts'
import { getEdition } from '../../site/queries/getEdition.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getEdition)

export default toReaderPage(EditionPage)
