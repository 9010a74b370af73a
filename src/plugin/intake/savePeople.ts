import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import type { ManuscriptReading } from '../../domain/manuscripts/index.ts'

import { noReport, splitOffices } from '../../domain/manuscripts/index.ts'

export type IDs = ReadonlyMap<string, DefaultDocumentIDType>

/**
 * Finds by name the people whom a part of a manuscript names, or creates them as drafts with the printed office. The
 * office of a known person is never changed: people decide that.
 *
 * @returns ids by name
 */
export async function savePeople(reading: ManuscriptReading, req: PayloadRequest): Promise<IDs> {
  const offices = new Map(reading.officials.map(({ value }) => [value.name, value.office]))
  const elected = (reading.report ?? noReport).elections.flatMap(({ value }) => value.elected)
  const ids = await findByName({
    collection: 'people',
    names: [...offices.keys(), ...elected],
    req,
  })
  for (const name of new Set([...offices.keys(), ...elected])) {
    if (ids.has(name)) continue
    const { id } = await req.payload.create({
      collection: 'people',
      data: {
        name,
        offices: splitOffices(offices.get(name) ?? '').map((office) => ({ ...office })),
      },
      depth: 0,
      draft: true,
      // The importer works with system rights: whoever may file a manuscript need not hold rights on each register.
      overrideAccess: true,
      req,
    })
    ids.set(name, id)
  }
  return ids
}

/** Finds the reporters of the byline and the photographers by name, or creates them as drafts. */
export async function saveReporters(reading: ManuscriptReading, req: PayloadRequest): Promise<IDs> {
  const { bylines, credits } = reading.report ?? noReport
  const names = [
    ...bylines.map(({ value }) => value),
    ...credits.flatMap(({ value }) => (value.role === 'photographer' ? [value.name] : [])),
  ]
  const ids = await findByName({ collection: 'reporters', names, req })
  for (const name of new Set(names)) {
    if (ids.has(name)) continue
    const { id } = await req.payload.create({
      collection: 'reporters',
      data: { name },
      depth: 0,
      draft: true,
      // The importer works with system rights: whoever may file a manuscript need not hold rights on each register.
      overrideAccess: true,
      req,
    })
    ids.set(name, id)
  }
  return ids
}

type Names = { collection: 'people' | 'reporters'; names: readonly string[]; req: PayloadRequest }

/** Finds a profile by name; of several, the one created first. */
async function findByName({
  collection,
  names,
  req,
}: Names): Promise<Map<string, DefaultDocumentIDType>> {
  const ids = new Map<string, DefaultDocumentIDType>()
  if (names.length === 0) return ids
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: true,
    // The importer works with system rights: whoever may file a manuscript need not hold rights on each register.
    overrideAccess: true,
    pagination: false,
    req,
    select: { name: true },
    sort: '-createdAt',
    where: { name: { in: [...new Set(names)] } },
  })
  for (const { id, name } of docs) if (typeof name === 'string') ids.set(name, id)
  return ids
}

/** Ids of these names, in order; names without a profile are left out. */
export const idsOf = (ids: IDs, names: readonly string[]): DefaultDocumentIDType[] =>
  names.flatMap((name) => ids.get(name) ?? [])
