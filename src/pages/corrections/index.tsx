import type { ReaderPage } from '../../site/readerPage.ts'

import { ListPage } from '../../site/components/ListPage.tsx'
import { toReaderPage } from '../../site/components/ReaderView.tsx'
import { openDoor } from '../../site/door.ts'
import { getListOf } from '../../site/queries/getLists.ts'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openDoor(getListOf('correction'))

export default toReaderPage(ListPage)
