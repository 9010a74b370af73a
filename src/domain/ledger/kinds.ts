import type { DocumentKey, SnapshotKind } from './snapshot.ts'

/** What a text is to the completeness list. */
export type PackagePart = 'meeting' | 'report' | 'speech'

type Kind = {
  /** The field of a correction that names what it corrects; absent where nothing is corrected by a notice. */
  readonly correctedIn?: string
  /** Its page is also handed on as text, Word document and WeChat copy. */
  readonly hasExports: boolean
  /** Both searches know its name as one word. */
  readonly isName: boolean
  /** News: in the feed of everything, the news sitemap and the archive; it may repeat what other documents say. */
  readonly isNews: boolean
  /** Its page can be drawn before it is public. */
  readonly isPreviewed: boolean
  /** A text, which goes through the reviews. All else that is public is reference data. */
  readonly isReviewed: boolean
  /** It has a page for readers, and both searches find it. */
  readonly isSearched: boolean
  readonly kind: SnapshotKind
  /** The field that names the meeting it is about. */
  readonly meetingField?: string
  /** The part of the newsroom that it belongs to, where a host may choose to do without. */
  readonly part?: 'meetings'
  /** As what the completeness list reads it; absent for what is in no list. */
  readonly packagePart?: PackagePart
  /**
   * The order in which a signer reads its fields, as a page of the paper has them: by name, each once. Without one they
   * are read in the order of the form.
   */
  readonly reading?: readonly string[]
  /** Its place among the texts of one release: the report first, as a desk thinks of its package. */
  readonly rank?: number
  /** The field that holds the shorter title, where a document may have two. */
  readonly shortTitleField?: string
  readonly titleField: string
  /** The kind of assigned work that yields such a text. */
  readonly work?: string
}

const reference = { hasExports: false, isName: true, isNews: false, isReviewed: false } as const
const text = {
  hasExports: true,
  isName: false,
  isNews: false,
  isPreviewed: true,
  isReviewed: true,
  isSearched: true,
} as const

/**
 * What each collection is to readers and to the desk. Every list of collections derives from here; a new kind is a row
 * (CONTRIBUTING, "a new kind").
 */
export const kinds = {
  corrections: { ...text, kind: 'correction', rank: 4, titleField: 'title' },
  media: {
    ...reference,
    isName: false,
    isPreviewed: false,
    isSearched: false,
    kind: 'picture',
    titleField: 'alt',
  },
  meetings: {
    ...text,
    correctedIn: 'meeting',
    isName: true,
    kind: 'meeting',
    packagePart: 'meeting',
    part: 'meetings',
    rank: 3,
    reading: [
      ...['name', 'shortName', 'organ', 'region', 'term', 'session', 'sittings', 'commitments'],
      ...['startDate', 'endDate', 'slug'],
    ],
    shortTitleField: 'shortName',
    titleField: 'name',
    work: 'record',
  },
  people: { ...reference, isPreviewed: true, isSearched: true, kind: 'person', titleField: 'name' },
  reporters: {
    ...reference,
    isPreviewed: true,
    isSearched: true,
    kind: 'reporter',
    titleField: 'name',
  },
  reports: {
    ...text,
    correctedIn: 'report',
    isNews: true,
    kind: 'report',
    meetingField: 'meeting',
    packagePart: 'report',
    rank: 1,
    reading: [
      ...['kicker', 'headline', 'subheads', 'dateline', 'place', 'lead', 'body'],
      ...[
        'bylines',
        'correspondents',
        'photographers',
        'responsibleEditor',
        'proofreader',
        'source',
      ],
      ...['meeting', 'sitting', 'speeches', 'people', 'images', 'print'],
      ...['section', 'genre', 'date', 'keywords', 'slug'],
    ],
    titleField: 'headline',
    work: 'report',
  },
  sections: {
    ...reference,
    isPreviewed: false,
    isSearched: true,
    kind: 'section',
    titleField: 'name',
  },
  'site-settings': {
    ...reference,
    isName: false,
    isPreviewed: false,
    isSearched: false,
    kind: 'site',
    titleField: 'name',
  },
  speeches: {
    ...text,
    correctedIn: 'speech',
    isNews: true,
    kind: 'speech',
    meetingField: 'meeting',
    packagePart: 'speech',
    part: 'meetings',
    rank: 2,
    reading: [
      ...['title', 'occasion', 'speaker', 'office', 'salutation', 'body', 'images'],
      ...['date', 'completeness', 'meeting', 'sitting', 'sections', 'slug'],
    ],
    titleField: 'title',
    work: 'speech',
  },
} as const satisfies Record<string, Kind>

/** A collection (or the global of site settings) whose documents can become public. */
export type PublicCollection = keyof typeof kinds

export const publicCollections = Object.keys(kinds).filter(isPublicCollection)

export function isPublicCollection(slug: string): slug is PublicCollection {
  return Object.hasOwn(kinds, slug)
}

/** The row of a collection, with what only some rows have; undefined for what is never public. */
export function kindOf(slug: PublicCollection): Kind
export function kindOf(slug: string | undefined): Kind | undefined
export function kindOf(slug = ''): Kind | undefined {
  return isPublicCollection(slug) ? kinds[slug] : undefined
}

type Flag = 'hasExports' | 'isName' | 'isNews' | 'isPreviewed' | 'isReviewed' | 'isSearched'
type Flagged<Name extends Flag> = {
  [Slug in PublicCollection]: (typeof kinds)[Slug] extends Readonly<Record<Name, true>>
    ? Slug
    : never
}[PublicCollection]

const flagged =
  <Name extends Flag>(name: Name) =>
  (slug: string | undefined): slug is Flagged<Name> =>
    kindOf(slug)?.[name] === true

export const hasExports = flagged('hasExports')
export const isPreviewed = flagged('isPreviewed')
export const isReviewed = flagged('isReviewed')
export const isSearched = flagged('isSearched')

/** The collections whose texts go through the reviews. */
export const reviewedCollections = publicCollections.filter(isReviewed)

/** The collections whose documents have a page for readers. */
export type PageCollection = Flagged<'isSearched'>

export type ReviewedCollection = (typeof reviewedCollections)[number]

/** The collections whose names both searches know as one word. */
export const nameCollections = publicCollections.filter(flagged('isName'))

/** Orders texts of one release as a desk thinks of them. */
export const byRank = (a: string | undefined, b: string | undefined): number =>
  (kindOf(a)?.rank ?? 0) - (kindOf(b)?.rank ?? 0)

const kindsOf = <Slug extends PublicCollection>(
  slugs: readonly Slug[],
): readonly (typeof kinds)[Slug]['kind'][] => slugs.toSorted(byRank).map((slug) => kinds[slug].kind)

export const snapshotKinds = kindsOf(publicCollections)
export const nameKinds = kindsOf(nameCollections)
export const newsKinds = kindsOf(publicCollections.filter(flagged('isNews')))
/** The kinds that have a page for readers. */
export const pageKinds = kindsOf(publicCollections.filter(isSearched))
/** The kinds of reviewed texts. */
export const textKinds = kindsOf(reviewedCollections)
/** Texts of which there are few beside reports: what names somebody among them is found without visiting those. */
export const eventKinds = textKinds.filter((kind) => kind !== 'correction' && kind !== 'report')

/** The kinds that the page of whom they name lists: news, and what there are few of. */
export const pointingKinds = ['report', ...eventKinds] as const

export type ExportedKind = (typeof kinds)[Flagged<'hasExports'>]['kind']
export type PageKind = (typeof pageKinds)[number]

/** Kinds as the list of an SQL condition: `('report', 'speech')`. */
export const kindList = (list: readonly SnapshotKind[]): string =>
  `(${list
    .map((kind) => `'${kind}'`)
    .toSorted()
    .join(', ')})`

/** `people` and `0198…` as `people:0198…`. */
export const keyOf = (collection: PublicCollection, id: string): DocumentKey =>
  `${collection}:${id}`

/** The keys of documents, in their order. */
export const keysOf = (documents: readonly { readonly key: DocumentKey }[]): DocumentKey[] =>
  documents.map(({ key }) => key)

/** The two halves of a key; undefined when it names no public collection. */
export function readKey(
  key: DocumentKey,
): undefined | { collection: PublicCollection; id: string } {
  const colon = key.indexOf(':')
  const collection = key.slice(0, colon)
  return colon > 0 && isPublicCollection(collection)
    ? { collection, id: key.slice(colon + 1) }
    : undefined
}
