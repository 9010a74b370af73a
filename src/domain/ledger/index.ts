export { canonicalJson } from '../text/canonicalJson.ts'
export {
  isPublicCollection,
  eventKinds,
  hasExports,
  isReviewed,
  isSearched,
  kindList,
  keyOf,
  kindOf,
  kinds,
  newsKinds,
  pageKinds,
  pointingKinds,
  publicCollections,
  readKey,
  textKinds,
} from './kinds.ts'
export type { ExportedKind, PageKind, PublicCollection } from './kinds.ts'
export { countAdopted } from './countAdopted.ts'
export { formatCorrection } from './formatCorrection.ts'
export { pictureSizeNames } from './pictureSizes.ts'
export { recordWordsOf } from './recordWords/recordWords.ts'
export type { RecordWords } from './recordWords/zh.ts'
export { releasedText } from './releasedText.ts'
export type { ReleasedSection, ReleasedText } from './releasedText.ts'
export type * from './snapshot.ts'
export { toListing } from './toListing.ts'
export type { Listing } from './toListing.ts'
export { toSnapshot } from './toSnapshot.ts'
