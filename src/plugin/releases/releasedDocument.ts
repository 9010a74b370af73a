import type { Member } from './toMembers.ts'

/** Document of a release, for responses. */
export type ReleasedDocument = {
  readonly key: string
  readonly path: string
  readonly title: string
}

/** Key, path and title of each member, for the response. */
export const toReleasedDocuments = (members: readonly Member[]): ReleasedDocument[] =>
  members.map(({ edition: { snapshot }, key, title }) => ({ key, path: snapshot.path, title }))
