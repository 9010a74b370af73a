import type { ReaderPage } from '../../../site/readerPage.ts'

import { toReaderPage } from '../../../site/components/ReaderView.tsx'
import { openDoor } from '../../../site/door.ts'
import { sendForm } from '../../../site/forms/sendForm.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

/** The text in another house's form; our own 404 where there is none. */
export const getServerSideProps = openDoor(sendForm)

export default toReaderPage<never>(() => null)
