import type { ReaderPage } from 'payload-newsroom/site'

import { ExternalPreview, openPreview, readExternal } from 'payload-newsroom/site'

export const config = { unstable_runtimeJS: false } as ReaderPage

export const getServerSideProps = openPreview(readExternal)

export default ExternalPreview
