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
  for (const part of parts.filter(({ name }) => /(?:^|\/)_rels\/[^/]*\.rels$/u.test(name))) {
    const open = ({ attribute, name }: Element) => {
      if (name !== 'Relationship') return
      const type = attribute('Type')?.split('/').at(-1) ?? ''
      const target = attribute('Target') ?? ''
      const isOutside = attribute('TargetMode') === 'External'
      if (isOutside && !followed.has(type) && isRemote(target)) throw new ArchiveFault('outside')
      if (!isOutside) relations.push({ ...toPlaces(part, target), id: attribute('Id') ?? '', type })
    }
    await readXml({ budget, handlers: { open }, part })
  }
  return relations
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
