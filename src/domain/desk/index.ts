export { arrangeBoard, works } from './board.ts'
export type { Board, BoardAssignment, BoardPiece, BoardSitting, BoardText, Work } from './board.ts'
export { byDay } from './calendar.ts'
export type { Calendar, CalendarEvent } from './calendar.ts'
export { listsFor } from './deskList.ts'
export type { Desk, DeskHealth, DeskList, DeskListKey, DeskRow, Place } from './deskList.ts'
export type { DeskNotice, Notices } from './notice.ts'
export { stateOf } from './openText.ts'
export type { DeskText, TextState } from './openText.ts'
export { sortDesk } from './sortDesk.ts'
export type { DeskRelease, OnTheDesk, OpenAssignment, OpenNote } from './sortDesk.ts'
export { inOrder } from './timeline.ts'
export type { Timeline, TimelineEntry } from './timeline.ts'
export {
  addDays,
  addMonths,
  daysShown,
  fromWallClock,
  mondayOf,
  toWallClock,
  weekdayOf,
} from './wallClock.ts'
