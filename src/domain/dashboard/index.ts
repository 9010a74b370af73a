export { arrangeBoard, works } from './board.ts'
export type { Board, BoardAssignment, BoardPiece, BoardSitting, BoardText, Work } from './board.ts'
export { byDay } from './calendar.ts'
export type { Calendar, CalendarEvent } from './calendar.ts'
export { listsFor } from './worklists.ts'
export type {
  Dashboard,
  SystemHealth,
  Worklist,
  WorklistKey,
  WorklistRow,
  Place,
} from './worklists.ts'
export type { DashboardNotification, DashboardNotifications as Notices } from './notification.ts'
export { draftStatus } from './draftStatus.ts'
export type { DraftText, TextState } from './draftStatus.ts'
export { sortWorklist } from './worklist.ts'
export type {
  DashboardRelease as DeskRelease,
  OpenWork as OnTheDesk,
  OpenAssignment,
  OpenComment,
} from './worklist.ts'
export { inOrder } from './history.ts'
export type { History as Timeline, HistoryEntry as TimelineEntry } from './history.ts'
export {
  addDays,
  addMonths,
  daysShown,
  fromWallClock,
  mondayOf,
  toWallClock,
  weekdayOf,
} from '../time/wallClock.ts'
