import type { Schema } from '../database/schema.ts'

const texts = ['corrections', 'meetings', 'reports', 'speeches'] as const
const ofMeetings = ['reports', 'speeches'] as const

/**
 * What a desk asks for all day, apart from the versions of everything that ever came out: the newest revisions that
 * readers do not have, and the newest of a meeting.
 */
export const dashboardSchema: Schema = {
  feature: 'dashboard',
  create: [
    ...texts.map(
      (collection) =>
        `CREATE INDEX IF NOT EXISTS newsroom_open_${collection} ON _${collection}_v (parent_id) WHERE latest AND version__status = 'draft';`,
    ),
    ...ofMeetings.map(
      (collection) =>
        `CREATE INDEX IF NOT EXISTS newsroom_meeting_${collection} ON _${collection}_v ((version_meeting_id::text)) WHERE latest;`,
    ),
  ].join('\n'),
}
