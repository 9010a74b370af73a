import type { ReaderPage } from 'payload-newsroom/site'

import { ArchivePage, createPageProps, getArchive, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getArchive)

export default toReaderPage(ArchivePage)
