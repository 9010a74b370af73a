import type { PayloadRequest } from 'payload'

import { z } from 'zod'

import type { ToRelease } from './prepareRelease.ts'

import { readKey } from '../../domain/ledger/kinds.ts'
import { isReleaseDependency } from '../documents/releaseDependencies.ts'
import { liveHashes } from '../ledger/liveKeys.ts'

const planned = z.object({
  completeness: z
    .array(z.object({ id: z.string(), waivedFor: z.string().optional() }))
    .nullish()
    .transform((items) =>
      (items ?? []).flatMap(({ id, waivedFor }) =>
        waivedFor === undefined ? [] : [{ item: id, reason: waivedFor }],
      ),
    ),
  documents: z.array(
    z.object({ approvalHash: z.string(), subject: z.string(), title: z.string() }),
  ),
  releasedBy: z.string(),
  scheduledFor: z.string(),
  title: z.string(),
})

/** Scheduled release, as stored in the log. */
export type ScheduledRelease = z.infer<typeof planned>

export async function loadScheduled(
  release: string,
  req: PayloadRequest,
): Promise<ScheduledRelease> {
  const { docs } = await req.payload.find({
    collection: 'releases',
    depth: 0,
    limit: 1,
    // Read by the newsroom's own worker, and for its own staff.
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { equals: release } },
  })
  return planned.parse(docs[0])
}

/** Pinned documents of a scheduled release, without people and pictures that became public meanwhile, which it need not check any more. */
export async function pinnedTexts(
  { documents }: ScheduledRelease,
  req: PayloadRequest,
): Promise<ToRelease[]> {
  const live = await liveHashes(
    req,
    documents.map(({ subject }) => subject),
  )
  return documents.flatMap(({ approvalHash, subject }) => {
    const name = readKey(subject)
    return name && !(isReleaseDependency(name) && live.has(subject))
      ? [{ ...name, approvalHash }]
      : []
  })
}
