import type { ReaderPage } from 'payload-newsroom/site'

import { AboutPage, createPageProps, getAbout, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = createPageProps(getAbout)

export default toReaderPage(AboutPage)
