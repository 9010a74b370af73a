import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, sendForm, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The text in another house's form; our own 404 where there is none. */
export const getServerSideProps = createPageProps(sendForm)

export default toReaderPage<never>(() => null)
