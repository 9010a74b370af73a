/*
 * What a reader's server needs of the plugin and Payload has no part in: importing it loads neither Payload nor a
 * database.
 */
export { isBucket, readBucketPlace } from './files/bucketPlace.ts'
export { isFilesAway } from './files/fileStore.ts'
export type { ListedFile, StoredFile } from './files/fileStore.ts'
export {
  folderOf,
  hashFile,
  listFiles,
  openFile,
  printFile,
  putFile,
  readFile,
  removeFile,
  statFile,
} from './files/storedFiles.ts'
export { readCdn } from './host-hooks/cdn.ts'
export type { Cdn } from './host-hooks/cdn.ts'
export { etagOf, isNotModified, printLastModified } from './http/etag.ts'
