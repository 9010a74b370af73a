import type { Schema } from '../database/schema.ts'

import { kindOf, reviewedCollections } from '../../domain/ledger/kinds.ts'

/**
 * Indexes for the dashboard's queries, which would otherwise read all versions: the newest revisions that are not public, and the newest of a meeting.
 */
export const dashboardSchema: Schema = {
  feature: 'dashboard',
  create: [
    ...reviewedCollections.map(
      (collection) =>
        `CREATE INDEX IF NOT EXISTS newsroom_open_${collection} ON _${collection}_v (parent_id) WHERE latest AND version__status = 'draft';`,
    ),
    ...reviewedCollections.flatMap((collection) => {
      const { meetingField } = kindOf(collection)
      return meetingField === undefined
        ? []
        : [
            `CREATE INDEX IF NOT EXISTS newsroom_meeting_${collection} ON _${collection}_v ((version_${meetingField}_id::text)) WHERE latest;`,
          ]
    }),
  ].join('\n'),
}
