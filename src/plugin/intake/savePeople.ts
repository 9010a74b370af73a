import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import type { NamedPerson, RegisteredPerson, SheetPerson } from '../../domain/manuscripts/index.ts'

import { matchPerson, splitOffices } from '../../domain/manuscripts/index.ts'
import { toId } from '../values/toId.ts'
import { toText } from '../values/toText.ts'

export type IDs = ReadonlyMap<string, DefaultDocumentIDType>

/** People and reporters of drafts, by name. */
type NamedIDs = { readonly people: IDs; readonly reporters: IDs }

type Named = Pick<SheetPerson, 'chosen' | 'kind' | 'name' | 'office'>

/** Somebody whom an item of the manuscript made a profile for, or named with an office. */
export type MadePerson = Pick<SheetPerson, 'kind'> & RegisteredPerson

type Saving = {
  /** By earlier items of the manuscript. */
  readonly made: readonly MadePerson[]
  readonly named: readonly Named[]
  readonly req: PayloadRequest
}

/**
 * Finds those whom an item names: the ones on record that were chosen, those made for an earlier item, or new drafts
 * with the printed office. The office of a known person is never changed: people decide that. Two items that print one
 * name with offices that speak against each other name two people, as on the record.
 */
export async function savePeople({
  made,
  named,
  req,
}: Saving): Promise<NamedIDs & { readonly made: readonly MadePerson[] }> {
  const people = new Map<string, DefaultDocumentIDType>()
  const reporters = new Map<string, DefaultDocumentIDType>()
  const here: MadePerson[] = []
  for (const person of named) {
    const { kind, name, office } = person
    const before = made.filter((each) => each.kind === kind)
    const known = person.chosen ?? matchPerson({ known: before, person }).chosen
    const id = known === undefined ? await createProfile(person, req) : toId(req.payload, known)
    const ids = kind === 'person' ? people : reporters
    ids.set(name, id)
    here.push({ id: toText(id) ?? '', kind, name, offices: office === '' ? [] : [office] })
  }
  return {
    made: [...made, ...here.filter(({ id }) => made.every((each) => each.id !== id))],
    people,
    reporters,
  }
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
