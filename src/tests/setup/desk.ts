import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'
import type { ReleaseOutcome, ToRelease } from 'payload-newsroom'

import { releaseDocuments } from 'payload-newsroom'

import type { Waiver } from '../../domain/releases/index.ts'
import type { Role } from '../../domain/staff/roles.ts'
import type { Answer, Question } from './askPayload.ts'

import { accountOf } from './accountOf.ts'
import { askPayload, signIn } from './askPayload.ts'

type Named<Slug> = { readonly collection: Slug; readonly id: string }
/** As much of a document as somebody types. */
type Part<Value> = Value extends object
  ? { readonly [Key in keyof Value]?: Part<Value[Key]> }
  : Value
type Data<Slug extends CollectionSlug> = Part<RequiredDataFromCollectionSlug<Slug>>

type HowToRelease = {
  readonly isUpdate?: boolean
  readonly rehearse?: boolean
  readonly waivers?: readonly Waiver[]
}

/** What the people of a newsroom do, for tests of what comes of it. */
export type Desk = {
  /** Asks the REST API as the account of a role, made when it is first asked for. */
  readonly askAs: (role: Role, question: Question) => Promise<Answer>
  /** Creates a document, as a draft where its collection has drafts, with every right. */
  readonly create: <Slug extends CollectionSlug>(
    collection: Slug,
    data: Data<Slug>,
  ) => Promise<{ readonly id: string }>
  /** Changes a document, as a draft where its collection has drafts, with every right. */
  readonly edit: <Slug extends CollectionSlug>(name: Named<Slug>, data: Data<Slug>) => Promise<void>
  /** Releases as the chief editor. */
  readonly release: (documents: readonly ToRelease[], how?: HowToRelease) => Promise<ReleaseOutcome>
}

export const openDesk = (payload: Payload): Desk => ({
  askAs: async (role, question) => {
    await accountOf({ payload, role })
    return askPayload(payload, { ...question, token: await signIn(payload, role) })
  },
  create: (collection: CollectionSlug, data: object) =>
    payload.create({ collection, data, draft: true, overrideAccess: true }),
  edit: async ({ id, collection }: Named<CollectionSlug>, data: object) => {
    await payload.update({ id, collection, data, draft: true, overrideAccess: true })
  },
  release: async (documents, how) => {
    const user = await accountOf({ payload, role: 'chiefEditor' })
    return releaseDocuments({ ...how, documents, payload, user })
  },
})
