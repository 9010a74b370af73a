import type { ReaderPage } from '../../site/readerPage.ts'

import { EditionPage } from '../../site/components/EditionPage.tsx'
import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { openDoor } from '../../site/door.ts'
import { getEdition } from '../../site/queries/getEdition.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getEdition)

export default toReaderPage(EditionPage)
