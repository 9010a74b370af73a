import type { Config } from 'payload'

import { isAlone } from '../values/territory.ts'

type Admin = NonNullable<Config['admin']>
type Views = NonNullable<NonNullable<Admin['components']>['views']>

/** Where the newsroom's desk is in a panel whose first page is the host's. */
const deskPath = '/desk'

/**
 * Adds dashboard, calendar and notification bell to the panel. Components of the host app stay: the desk is the panel's
 * first page where the app is a newsroom and nothing else, and a page of its own, `/desk`, in anybody else's panel.
 */
export function withDashboard(config: Config): Admin {
  const { admin = {} } = config
  const components = admin.components ?? {}
  const isFirst = isAlone(config) && !hasOwn(admin)
  return {
    ...admin,
    components: {
      ...components,
      actions: [
        ...(components.actions ?? []),
        'payload-newsroom/admin#AdminSearch',
        'payload-newsroom/admin#NotificationBell',
      ],
      beforeNavLinks: [
        ...(components.beforeNavLinks ?? []),
        {
          clientProps: { desk: isFirst ? '' : deskPath },
          path: 'payload-newsroom/admin#DashboardLinks',
        },
      ],
      providers: [...(components.providers ?? []), 'payload-newsroom/admin#TimeZoneProvider'],
      views: { ...components.views, ...viewsOf(components.views, isFirst) },
    },
  }
}

/** Whether a host has made the panel's first page its own. */
function hasOwn({ components, dashboard }: Admin): boolean {
  const { afterDashboard = [], beforeDashboard = [], views } = components ?? {}
  return [dashboard, views?.dashboard, ...afterDashboard, ...beforeDashboard].some(Boolean)
}

/** The newsroom's pages, without those in whose place the host has one. */
function viewsOf(given: Views = {}, isFirst: boolean): Views {
  const calendar = {
    Component: 'payload-newsroom/admin#CalendarPage',
    meta: { title: '日历' },
    path: '/calendar',
  } as const
  const desk = {
    Component: 'payload-newsroom/admin#DeskPage',
    meta: { title: '工作台' },
    path: deskPath,
  } as const
  const dashboard = { Component: 'payload-newsroom/admin#DashboardView' } as const
  const taken = new Set(Object.values(given).flatMap((view) => ('path' in view ? [view.path] : [])))
  return {
    ...(!('calendar' in given) && !taken.has(calendar.path) && { calendar }),
    ...(isFirst ? { dashboard } : !taken.has(deskPath) && { newsroomDesk: desk }),
  }
}
