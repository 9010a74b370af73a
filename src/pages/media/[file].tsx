import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, sendPicture, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The file itself where a live picture has it; our own 404 where none has. */
export const getServerSideProps = createPageProps(sendPicture)

export default toReaderPage<never>(() => null)
