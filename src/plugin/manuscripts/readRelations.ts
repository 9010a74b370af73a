import type { ArchivePart } from './openArchive.ts'
import type { Element } from './readXml.ts'
import type { Budget } from './unpackPart.ts'

import { ArchiveFault } from './openArchive.ts'
import { readXml } from './readXml.ts'

export type Relation = {
  readonly from: string
  readonly id: string
  readonly to: string
  readonly type: string
}

/** A document of 500 links and 100 pictures has 610. */
const MOST_RELATIONS = 20_000

/**
 * Reads the relations between the parts of the archive.
 *
 * @throws {ArchiveFault} when a part would be fetched from elsewhere as soon as somebody opens the file; allowed are
 * links that a reader follows, pictures, and a template on the writer's own disk
 */
export async function readRelations(
  budget: Budget,
  parts: readonly ArchivePart[],
): Promise<readonly Relation[]> {
  const relations: Relation[] = []
  let count = 0
  for (const part of parts.filter(({ name }) => /(?:^|\/)_rels\/[^/]*\.rels$/u.test(name))) {
    const open = ({ attribute, name }: Element) => {
      if (name !== 'Relationship') return
      count += 1
      if (count > MOST_RELATIONS) throw new ArchiveFault('tooComplex')
      const relation = toRelation(part, attribute)
      if (relation) relations.push(relation)
    }
    await readXml({ budget, handlers: { open }, part })
  }
  return relations
}

/** @throws {ArchiveFault} when it is fetched from elsewhere without being asked */
function toRelation(part: ArchivePart, attribute: Element['attribute']): Relation | undefined {
  const read = (name: string) => attribute(name) ?? ''
  const type = read('Type').split('/').at(-1) ?? ''
  const target = read('Target')
  if (read('TargetMode') !== 'External') return { ...toPlaces(part, target), id: read('Id'), type }
  if (!followed.has(type) && isRemote(target)) throw new ArchiveFault('outside')
  return undefined
}

const followed: ReadonlySet<string> = new Set(['hyperlink', 'image'])

const isRemote = (target: string): boolean =>
  /^\s*(?:(?!file:)[a-z][a-z0-9+.-]+:|(?:file:)?[\\/]{2}(?![\\/]))/iu.test(target)

/**
 * Resolves a relation: `word/_rels/document.xml.rels` belongs to `word/document.xml`, and names parts relative to it.
 */
function toPlaces(part: ArchivePart, target: string) {
  const folder = part.name.slice(0, part.name.lastIndexOf('_rels/'))
  const from = part.name.replace('_rels/', '').replace(/\.rels$/u, '')
  return { from, to: target.startsWith('/') ? target.slice(1) : `${folder}${target}` }
}
