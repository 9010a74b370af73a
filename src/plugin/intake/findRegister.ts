import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type {
  Register,
  RegisteredMeeting,
  RegisteredPerson,
} from '../../domain/manuscripts/index.ts'

import { foldName, noRegister } from '../../domain/manuscripts/index.ts'
import { foldText } from '../../domain/search/foldText.ts'
import { query } from '../database/query.ts'
import { tableOf } from '../database/tables.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'

/**
 * What is on record of those whom a text names: everybody whose name stands in it, and the meetings. The reader takes
 * it as evidence.
 */
export async function findRegister(text: string, req: PayloadRequest): Promise<Register> {
  const folded = foldText(text)
  // Most names are ruled out by their first two characters, without searching a long text for each.
  const pairs = new Set(Array.from({ length: folded.length }, (_, at) => folded.slice(at, at + 2)))
  return registerOf(req, (name) => pairs.has(name.slice(0, 2)) && folded.includes(name))
}

/** What is on record of these names, and of names that differ from one of them by one character. */
export async function findNamesakes(
  names: readonly string[],
  req: PayloadRequest,
): Promise<Register> {
  // Nobody is asked about: no name is read.
  if (names.length === 0) return { ...noRegister, meetings: await findMeetings(req) }
  const wanted = new Set(names.map(foldName).flatMap(oneOffForms))
  return registerOf(req, (name) => oneOffForms(name).some((form) => wanted.has(form)))
}

/** `罗绍棠` is found by `_绍棠`, `罗_棠`, `罗绍_`. */
const oneOffForms = (name: string): readonly string[] =>
  Array.from(name).map((_, at, all) => all.with(at, '_').join(''))

type IsWanted = (foldedName: string) => boolean

async function registerOf(req: PayloadRequest, isWanted: IsWanted): Promise<Register> {
  return {
    meetings: await findMeetings(req),
    people: await findPeople({ isWanted, req, slug: 'people' }),
    reporters: await findPeople({ isWanted, req, slug: 'reporters' }),
  }
}

type Wanted = {
  readonly isWanted: IsWanted
  readonly req: PayloadRequest
  readonly slug: 'people' | 'reporters'
}

/** Names are compared here, since the database knows nothing of traditional characters: 100,000 take some 0.1 s. */
async function findPeople({ isWanted, req, slug }: Wanted): Promise<readonly RegisteredPerson[]> {
  const rows = await query(
    req,
    sql`SELECT id, name FROM ${tableOf(req.payload, slug)} WHERE name <> '' ORDER BY created_at`,
  )
  const wanted = rows
    .filter(({ name }) => isWanted(foldName(toText(name) ?? '')))
    .slice(0, MOST_PEOPLE)
  if (wanted.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    draft: true,
    // The importer must know drafts that its user may not see, or it would make a second record.
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'createdAt',
    where: { id: { in: wanted.map(({ id }) => id as DefaultDocumentIDType) } },
  })
  return docs.map((doc: { readonly id: DefaultDocumentIDType; readonly name?: unknown }) => ({
    id: toText(doc.id) ?? '',
    name: toText(doc.name) ?? '',
    offices: 'offices' in doc ? officesOf(doc.offices) : [],
  }))
}

/** A text of 300,000 characters names fewer. */
const MOST_PEOPLE = 2000
const MOST_MEETINGS = 2000

/** Offices as printed, each also with its organisation. A title such as `主任` says nothing alone. */
function officesOf(rows: unknown): readonly string[] {
  return (Array.isArray(rows) ? rows : []).flatMap((row: unknown) => {
    const { organisation, title } = toObject(row)
    const [of, named] = [toText(organisation) ?? '', toText(title) ?? '']
    if (named === '') return []
    const whole = named.startsWith(of) ? named : `${of}${named}`
    return named.length > 2 ? [...new Set([named, whole])] : [whole]
  })
}

/** Meetings on record. */
export async function findMeetings(req: PayloadRequest): Promise<readonly RegisteredMeeting[]> {
  const { docs } = await req.payload.find({
    collection: 'meetings',
    depth: 0,
    draft: true,
    limit: MOST_MEETINGS,
    // The importer must know drafts that its user may not see, or it would make a second record.
    overrideAccess: true,
    pagination: false,
    req,
    select: {
      name: true,
      organ: true,
      region: true,
      session: true,
      shortName: true,
      term: true,
    },
    sort: '-createdAt',
  })
  return docs.map((doc) => {
    const { id, name, organ, region, session, shortName, term } = toObject(doc)
    return {
      id: toText(id) ?? '',
      name: toText(name) ?? '',
      organ: toText(organ) ?? '',
      region: toText(region) ?? '',
      ...(typeof session === 'number' && { session }),
      ...(typeof shortName === 'string' && shortName !== '' && { shortName }),
      ...(typeof term === 'number' && { term }),
    }
  })
}
