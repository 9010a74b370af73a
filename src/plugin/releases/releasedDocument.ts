import type { Payload } from 'payload'

import type { Member } from './toMembers.ts'

import { publicPath } from '../values/publicAddress.ts'

/** Document of a release, for responses. */
export type ReleasedDocument = {
  readonly key: string
  readonly path: string
  readonly title: string
}

/** Key, path and title of each member, for the response. */
export const toReleasedDocuments = (
  members: readonly Member[],
  payload: Payload,
): ReleasedDocument[] =>
  members.map(({ edition: { snapshot }, key, title }) => ({
    key,
    path: publicPath(snapshot.path, payload),
    title,
  }))
