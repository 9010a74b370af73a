import type { ReaderPage } from '../../site/page/readerPage.ts'

import { ListPage } from '../../site/components/ListPage.tsx'
import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { createPageProps } from '../../site/page/createPageProps.ts'
import { getListOf } from '../../site/queries/getLists.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getListOf('correction'))

export default toReaderPage(ListPage)
