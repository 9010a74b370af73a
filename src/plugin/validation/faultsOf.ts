import type { FlattenedField, PayloadRequest } from 'payload'

import { z } from 'zod'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { NewsroomLocale } from '../../domain/time/locale.ts'
import type { FoundFault } from './findFaults.ts'

import { toSnapshot } from '../../domain/ledger/toSnapshot.ts'
import { newsroomLocale } from '../config/locale.ts'
import { labelOfName } from '../documents/fieldLabel.ts'
import { slugsTaken } from '../slugs/slugsTaken.ts'
import { translate } from '../translations/messages.ts'
import { findFaults } from './findFaults.ts'

/** Complete document as its collection stores it, relations as ids. */
export type Asked = {
  readonly collection: PublicCollection
  readonly document: Readonly<Record<string, unknown>>
  readonly fields: readonly FlattenedField[]
  readonly req: PayloadRequest
}

/**
 * Finds every fault of a document for which its release would be refused. Save, hand-in, signature, rehearsal,
 * scheduling and release all call this one function. Signatures, embargo and required companions are checked elsewhere.
 */
export async function faultsOf(asked: Asked): Promise<readonly FoundFault[]> {
  const faults = [...(await findFaults(asked)), ...(await ofSlug(asked))]
  return faults.length > 0 ? faults : ofSnapshot(asked, await newsroomLocale(asked.req))
}

async function ofSlug({ collection, document, fields, req }: Asked): Promise<FoundFault[]> {
  const { id, slug } = document
  if (collection === 'media' || collection === 'site-settings') return []
  if (typeof slug !== 'string' || slug === '') return []
  const taken = await slugsTaken({ collection, id, req, start: slug })
  return taken.has(slug) ? [toFault({ fields, name: 'slug', req, why: 'text.slugTaken' })] : []
}

/** Fault of a value that no page can be rendered from although its field accepts it: written past the form. */
function ofSnapshot(
  { collection, document, fields, req }: Asked,
  locale: NewsroomLocale,
): FoundFault[] {
  try {
    // A document that is being created has no id yet.
    toSnapshot({ collection, document: { id: '', ...document }, locale, related: new Map() })
    return []
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    const names = new Set(error.issues.map(({ path }) => String(path[0] ?? '')))
    return [...names].map((name) => toFault({ fields, name, req, why: 'text.unread' }))
  }
}

function toFault({
  fields,
  name,
  req,
  why,
}: Pick<Asked, 'fields' | 'req'> & {
  name: string
  why: 'text.slugTaken' | 'text.unread'
}): FoundFault {
  return {
    field: labelOfName(fields, name, req),
    kind: 'invalid',
    message: translate(req, { key: why }),
    path: name,
    same: JSON.stringify([name, why]),
  }
}
