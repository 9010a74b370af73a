import type { Place } from './worklists.ts'

/** Notification in the user's language. */
export type DashboardNotification = {
  /** ISO 8601. */
  readonly at: string
  readonly detail?: string
  readonly id: string
  readonly isRead: boolean
  readonly kind: string
  readonly place?: Place
  readonly sentence: string
}

export type DashboardNotifications = {
  readonly notices: readonly DashboardNotification[]
  readonly unread: number
}
