import type { ReaderPage, SearchView } from 'payload-newsroom/site'

import { createPageProps, search, SearchPage, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage
export const getServerSideProps = createPageProps<SearchView>(search, { keeps: false })
export default toReaderPage(SearchPage)
