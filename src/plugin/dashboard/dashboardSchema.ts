const texts = ['corrections', 'meetings', 'reports', 'speeches'] as const
const ofMeetings = ['reports', 'speeches'] as const

/**
 * Indexes for the dashboard, apart from the versions of everything that was ever released: the newest revisions that
 * are not public, and the newest of a meeting.
 */
export const dashboardIndexes = [
  ...texts.map(
    (collection) =>
      `CREATE INDEX IF NOT EXISTS newsroom_open_${collection} ON _${collection}_v (parent_id) WHERE latest AND version__status = 'draft';`,
  ),
  ...ofMeetings.map(
    (collection) =>
      `CREATE INDEX IF NOT EXISTS newsroom_meeting_${collection} ON _${collection}_v ((version_meeting_id::text)) WHERE latest;`,
  ),
].join('\n')
