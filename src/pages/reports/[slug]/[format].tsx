import type { ReaderPage } from '../../../site/page/readerPage.ts'

import { toReaderPage } from '../../../site/components/ReaderView.tsx'
import { sendForm } from '../../../site/exports/sendExport.ts'
import { createPageProps } from '../../../site/page/createPageProps.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The text in another house's form; our own 404 where there is none. */
export const getServerSideProps = createPageProps(sendForm)

export default toReaderPage<never>(() => null)
