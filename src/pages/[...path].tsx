import type { ReaderPage } from 'payload-newsroom/site'

import { createPageProps, readNothing, toReaderPage } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** Every path that no page draws: it moved, it was withdrawn, or there is nothing. */
export const getServerSideProps = createPageProps(readNothing)

export default toReaderPage<never>(() => null)
