import type { ReaderPage } from '../../site/readerPage.ts'

import { ListPage } from '../../site/components/ListPage.tsx'
import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { openDoor } from '../../site/door.ts'
import { getTopic } from '../../site/queries/getLists.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getTopic)

export default toReaderPage(ListPage)
