import type { ReaderPage } from '../../site/readerPage.ts'

import { PersonPage } from '../../site/components/PersonPage.tsx'
import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { openDoor } from '../../site/door.ts'
import { getPerson } from '../../site/queries/getPerson.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getPerson)

export default toReaderPage(PersonPage)
