/** Types alone, for a host's own code: nothing runs when this is imported. */
export type { NewsroomOptions } from './newsroomOptions.ts'
export type { CollectionOverride, CollectionOverrides } from './overrides/withOverride.ts'
export type { AnnouncementOptions, ChangedPage } from './webhooks/announcementOptions.ts'
export type { ReleasedDocument } from './releases/releasedDocument.ts'
export type { RecordFlaw } from './install/inspectRecord.ts'
export type { ReviewPlan, Stage } from '../domain/review/plan.ts'
