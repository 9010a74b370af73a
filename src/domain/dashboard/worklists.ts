import type { Role } from '../staff/roles.ts'

export type WorklistKey =
  | 'assigned'
  | 'dueToday'
  | 'embargoed'
  | 'notes'
  | 'overdue'
  | 'own'
  | 'planned'
  | 'ready'
  | 'releasedToday'
  | 'returned'
  | 'toSign'

/** Where one acts on a row. */
export type Place = {
  readonly collection: string
  readonly id: string
  readonly view?: 'board' | 'review'
}

/** One line of a list on the desk. What a list does not need is not there. */
export type WorklistRow = {
  /** The instant that matters there: waiting since, due, goes out, went out. ISO 8601. */
  readonly at?: string
  /** An opinion, an instruction, a note: somebody's own words. */
  readonly detail?: string
  /** Planned, and as things stand it will not go out: `detail` says why. */
  readonly isFailing?: boolean
  readonly isLate?: boolean
  readonly isUrgent?: boolean
  readonly key: string
  /** How many notes are open, of a text whose release they bar. */
  readonly notes?: number
  readonly place: Place
  readonly stage?: string
  /** Of one's own texts, where no stage is next. */
  readonly state?: 'approved' | 'draft' | 'notes' | 'planned'
  readonly title: string
  readonly who?: string
  readonly work?: string
}

export type Worklist = {
  readonly key: WorklistKey
  readonly rows: readonly WorklistRow[]
  /** How many there are; `rows` may hold fewer. */
  readonly total: number
}

/** How the newsroom's machinery does, for those who keep it. */
export type SystemHealth = {
  readonly accounts: number
  readonly failedToday: number
  /** Notices that wait to be mailed; absent where no mail is set up. */
  readonly unmailed?: number
  /** Since a worker was last heard of; absent when none ever was. */
  readonly workerSilenceSeconds?: number
}

/** What lies on somebody's desk. `today` is `YYYY-MM-DD` on the newsroom's clock. */
export type Dashboard = {
  readonly health?: SystemHealth
  readonly lists: readonly Worklist[]
  readonly mayWrite: boolean
  readonly now: string
  readonly today: string
}

/** What each role looks at, first things first. A list that is not there is none of its business. */
const listsOf: Readonly<Record<Role, readonly WorklistKey[]>> = {
  admin: ['overdue', 'planned', 'embargoed', 'releasedToday'],
  chiefEditor: [
    'toSign',
    'ready',
    'overdue',
    'planned',
    'dueToday',
    'notes',
    'embargoed',
    'releasedToday',
  ],
  deskHead: [
    'toSign',
    'overdue',
    'dueToday',
    'returned',
    'notes',
    'planned',
    'embargoed',
    'own',
    'releasedToday',
  ],
  editor: [
    'toSign',
    'returned',
    'notes',
    'overdue',
    'dueToday',
    'assigned',
    'planned',
    'embargoed',
    'own',
    'releasedToday',
  ],
  proofreader: ['toSign', 'notes', 'planned', 'embargoed', 'releasedToday'],
  reporter: ['returned', 'notes', 'overdue', 'dueToday', 'assigned', 'own', 'releasedToday'],
}

const byWeight: readonly Role[] = [
  'chiefEditor',
  'deskHead',
  'editor',
  'proofreader',
  'reporter',
  'admin',
]

/** The lists of somebody with these roles: those of the weightiest first, then what the others add. */
export const listsFor = (roles: readonly Role[]): readonly WorklistKey[] => [
  ...new Set(byWeight.filter((role) => roles.includes(role)).flatMap((role) => listsOf[role])),
]
