export type { MarkedField, MarkedLine } from './difference.ts'
export { paragraphsToRead } from './paragraphsToRead.ts'
export type { Verdict } from './progress.ts'
export type {
  MarkedSheet,
  PanelAct,
  PanelComment,
  PanelStep,
  ReviewPanel,
  TextStanding,
} from './reviewPanel.ts'
