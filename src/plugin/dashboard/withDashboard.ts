import type { Config } from 'payload'

type Admin = NonNullable<Config['admin']>

/** Adds dashboard, calendar and notification bell to the panel. Components of the host app stay. */
export const withDashboard = (admin: Admin = {}): Admin => ({
  ...admin,
  components: {
    ...admin.components,
    actions: [
      ...(admin.components?.actions ?? []),
      'payload-newsroom/admin#AdminSearch',
      'payload-newsroom/admin#NotificationBell',
    ],
    beforeNavLinks: [
      ...(admin.components?.beforeNavLinks ?? []),
      'payload-newsroom/admin#DashboardLinks',
    ],
    providers: [...(admin.components?.providers ?? []), 'payload-newsroom/admin#TimeZoneProvider'],
    views: {
      calendar: {
        Component: 'payload-newsroom/admin#CalendarPage',
        meta: { title: '日历' },
        path: '/calendar',
      },
      dashboard: { Component: 'payload-newsroom/admin#DashboardView' },
      ...admin.components?.views,
    },
  },
})
