/*
 * What a reader's server needs of the plugin and Payload has no part in: importing it loads neither Payload nor a
 * database.
 */
export {
  folderOf,
  hashFile,
  listFiles,
  openFile,
  readFile,
  removeFile,
  statFile,
} from './files/storedFiles.ts'
export type { StoredFile } from './files/storedFiles.ts'
export { etagOf, isNotModified, printLastModified } from './http/etag.ts'
