/*
 * What a reader's server needs of the plugin and Payload has no part in: importing it loads neither Payload nor a
 * database.
 */
export { etagOf, matchesEtag } from './http/etag.ts'
