/*
 * The work of `npx payload-newsroom`, for an app whose commands open the newsroom in their own way: as the reference
 * newsroom's do, which bring its database up first.
 */
export { intakeUsage, readIntakeOptions } from './intake/readIntakeOptions.ts'
export { runIntake } from './intake/runIntake.ts'
export { fileColumns, filesOf, listOldFiles } from './verify/checkFiles.ts'
export { describeExamination, toJson } from './verify/describeExamination.ts'
export { atOneMoment } from './verify/readLedger.ts'
export type { Moment } from './verify/readLedger.ts'
export { verifyNewsroom } from './verify/verifyNewsroom.ts'
export type { Task, Worker } from './worker/task.ts'
export { tasks } from './worker/tasks.ts'
export { work } from './worker/work.ts'
