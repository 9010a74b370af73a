import type { ReaderPage } from '../../site/page/readerPage.ts'

import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { createPageProps } from '../../site/page/createPageProps.ts'
import { sendPicture } from '../../site/page/sendPicture.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The file itself where a live picture has it; our own 404 where none has. */
export const getServerSideProps = createPageProps(sendPicture)

export default toReaderPage<never>(() => null)
