import type { ReaderPage } from '../site/page/readerPage.ts'

import { toReaderPage } from '../site/components/ReaderView.tsx'
import { createPageProps } from '../site/page/createPageProps.ts'
import { readNothing } from '../site/queries/readLiveDocument.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** Every path that no page draws: it moved, it was withdrawn, or there is nothing. */
export const getServerSideProps = createPageProps(readNothing)

export default toReaderPage<never>(() => null)
