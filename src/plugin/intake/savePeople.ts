import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import type { NamedPerson, SheetPerson } from '../../domain/manuscripts/index.ts'

import { splitOffices } from '../../domain/manuscripts/index.ts'
import { toId } from '../values/toId.ts'

export type IDs = ReadonlyMap<string, DefaultDocumentIDType>

/** People and reporters of drafts, by name. */
export type NamedIDs = { readonly people: IDs; readonly reporters: IDs }

type Named = Pick<SheetPerson, 'chosen' | 'kind' | 'name' | 'office'>

type Saving = {
  /** Whom earlier items of the manuscript made. */
  readonly made: NamedIDs
  readonly named: readonly Named[]
  readonly req: PayloadRequest
}

/**
 * Finds those whom an item names: the ones on record that were chosen, those made for an earlier item, or new drafts
 * with the printed office. The office of a known person is never changed: people decide that.
 */
export async function savePeople({ made, named, req }: Saving): Promise<NamedIDs> {
  const people = new Map<string, DefaultDocumentIDType>()
  const reporters = new Map<string, DefaultDocumentIDType>()
  for (const person of named) {
    const [ids, before] =
      person.kind === 'person' ? [people, made.people] : [reporters, made.reporters]
    const known =
      person.chosen === undefined ? before.get(person.name) : toId(req.payload, person.chosen)
    ids.set(person.name, known ?? (await createProfile(person, req)))
  }
  return { people, reporters }
}

async function createProfile(person: Named, req: PayloadRequest): Promise<DefaultDocumentIDType> {
  const { kind, name } = person
  const { id } = await req.payload.create({
    ...(kind === 'reporter'
      ? { collection: 'reporters', data: { name } }
      : { collection: 'people', data: { name, offices: officesOf(person) } }),
    depth: 0,
    draft: true,
    // The importer works with system rights: whoever may file a manuscript need not hold rights on each register.
    overrideAccess: true,
    req,
  })
  return id
}

const officesOf = ({ office }: NamedPerson) => splitOffices(office).map((each) => ({ ...each }))

/** Ids of these names, in order; names without a profile are left out. */
export const idsOf = (ids: IDs, names: readonly string[]): DefaultDocumentIDType[] =>
  names.flatMap((name) => ids.get(name) ?? [])
