import type { ReaderPage } from '../../site/page/readerPage.ts'

import { PersonPage } from '../../site/components/PersonPage.tsx'
import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { createPageProps } from '../../site/page/createPageProps.ts'
import { getPerson } from '../../site/queries/getPerson.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getPerson)

export default toReaderPage(PersonPage)
