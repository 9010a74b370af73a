import type { SearchView } from '../site/queries/getSearch.ts'
import type { ReaderPage } from '../site/readerPage.ts'

import { toReaderPage } from '../site/components/ReaderView.tsx'
import { SearchPage } from '../site/components/SearchPage.tsx'
import { openDoor } from '../site/door.ts'
import { getSearch } from '../site/queries/getSearch.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage
export const getServerSideProps = openDoor<SearchView>(getSearch, { keeps: false })
export default toReaderPage(SearchPage)
