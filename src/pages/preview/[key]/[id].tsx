import type { ReaderPage } from 'payload-newsroom/site'

import { DraftPreview, openPreview, readDraft } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openPreview(readDraft)

export default DraftPreview
