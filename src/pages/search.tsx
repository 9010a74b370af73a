import type { ReaderPage } from '../site/page/readerPage.ts'
import type { SearchView } from '../site/queries/getSearch.ts'

import { toReaderPage } from '../site/components/ReaderView.tsx'
import { SearchPage } from '../site/components/SearchPage.tsx'
import { createPageProps } from '../site/page/createPageProps.ts'
import { getSearch } from '../site/queries/getSearch.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage
export const getServerSideProps = createPageProps<SearchView>(getSearch, { keeps: false })
export default toReaderPage(SearchPage)
