import type { FlattenedField, PayloadRequest } from 'payload'

import type { Content, Difference } from '../../domain/edit-conflicts/compareSaves.ts'
import type { ConflictField, SaveConflict } from '../../domain/edit-conflicts/conflict.ts'
import type { ReadField } from '../../domain/review/difference.ts'
import type { Saved } from './versions.ts'

import { compareSaves } from '../../domain/edit-conflicts/compareSaves.ts'
import { isPublicCollection } from '../../domain/ledger/kinds.ts'
import { markDifference } from '../../domain/review/difference.ts'
import { inReadingOrder } from '../../domain/review/readingOrder.ts'
import { timeZoneOf } from '../config/locale.ts'
import { fieldLabel } from '../documents/fieldLabel.ts'
import { namesOf } from '../documents/namesOf.ts'
import { readFields } from '../documents/readFields.ts'
import { relationsOf } from '../documents/walkDocument.ts'
import { hostSlug } from '../values/hostSlug.ts'
import { toObject } from '../values/toObject.ts'
import { contentOf, nest } from './contentOf.ts'
import { savedBy } from './savedBy.ts'
import { isVersionOf, keyOfSaved } from './versions.ts'

/** Save that is about to change a document. */
export type Save = {
  readonly data: unknown
  readonly fields: readonly FlattenedField[]
  readonly req: PayloadRequest
  readonly saved: Saved
}

type Collision = { base: string | undefined; newest: string; save: Save }

/**
 * Compares a save with the newest version of its document, field by field.
 *
 * @param base - version that the save started from, if it named one
 */
export async function conflictOf({ base, newest, save: asked }: Collision): Promise<SaveConflict> {
  const save = { ...asked, fields: asReadOf(asked) }
  const { data, fields, req, saved } = save
  const theirs = await readVersion({ req, saved, version: newest })
  const content = contentOf(fields, theirs.version)
  const before = base === undefined ? undefined : await readBase(base, save)
  const mine = new Map([...content, ...contentOf(fields, data)])
  const differences = compareSaves({ base: before, mine, theirs: content })
  return {
    base: base ?? null,
    difference: await inWords({ differences, mine, save, theirs: content }),
    document: keyOfSaved(saved),
    theirs: {
      content: nest(content),
      isTrashed: Boolean(theirs.version.deletedAt),
      savedAt: theirs.savedAt,
      savedBy: await savedBy(saved, req),
      version: newest,
    },
    yours: toObject(data),
  }
}

/** Fields in the order in which the document is read, whatever the order of its form. */
const asReadOf = ({ fields, saved: { slug } }: Save): readonly FlattenedField[] =>
  isPublicCollection(slug) ? inReadingOrder(slug, fields) : fields

type Version = { readonly savedAt: string; readonly version: Record<string, unknown> }

type NamedVersion = { req: PayloadRequest; saved: Saved; version: string }

async function readVersion({ req, saved: { id, slug }, version }: NamedVersion): Promise<Version> {
  const asked = { limit: 1, pagination: false, req, where: { id: { equals: version } } }
  const { docs } =
    id === undefined
      ? await req.payload.db.findGlobalVersions({ ...asked, global: hostSlug(slug) })
      : await req.payload.db.findVersions({ ...asked, collection: hostSlug(slug) })
  const [found] = docs
  return {
    savedAt: new Date(found?.updatedAt ?? 0).toISOString(),
    version: toObject(found?.version),
  }
}

async function readBase(base: string, { fields, req, saved }: Save): Promise<Content | undefined> {
  if (!(await isVersionOf(saved, base, req))) return undefined
  const { version } = await readVersion({ req, saved, version: base })
  return contentOf(fields, version)
}

type Comparison = { differences: readonly Difference[]; mine: Content; save: Save; theirs: Content }

async function inWords({
  differences,
  mine,
  save: { fields, req },
  theirs,
}: Comparison): Promise<ConflictField[]> {
  const [one, other] = [nest(theirs), nest(mine)]
  const names = await namesOf([...relationsOf(fields, one), ...relationsOf(fields, other)], req)
  const reader = {
    nameOf: (key: string) => names.get(key) ?? key.slice(key.indexOf(':') + 1),
    req,
    timeZone: await timeZoneOf(req),
  }
  const among = (field: ReadField) => differences.some(({ path }) => path === field.key)
  const marked = markDifference(
    readFields(fields, one, reader).filter(among),
    readFields(fields, other, reader).filter(among),
  )
  return differences.map((difference) => {
    const field = marked.find(({ key }) => key === difference.path)
    const label = field?.label ?? labelOf({ fields, path: difference.path, req })
    return { ...difference, label, lines: field?.lines ?? [] }
  })
}

type FieldPath = { fields: readonly FlattenedField[]; path: string; req: PayloadRequest }

function labelOf({ fields, path, req }: FieldPath): string {
  const [step, ...rest] = path.split('.')
  const field = fields.find(({ name }) => name === step)
  if (!field) return path
  const label = fieldLabel(field, req)
  if (rest.length === 0 || !('flattenedFields' in field)) return label
  return `${label} · ${labelOf({ fields: field.flattenedFields, path: rest.join('.'), req })}`
}
