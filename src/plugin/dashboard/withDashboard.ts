import type { Config } from 'payload'

import type { Language } from '../../domain/language/language.ts'

import { en } from '../translations/en.ts'
import { zh } from '../translations/zh.ts'
import { isAlone, panelTerritory } from '../values/territory.ts'

type Admin = NonNullable<Config['admin']>
type Views = NonNullable<NonNullable<Admin['components']>['views']>

/** Where the newsroom's desk is in a panel whose first page is the host's. */
const deskPath = '/desk'
const calendarPath = '/calendar'

/** Payload takes one title of a page for all who read the panel. */
const titles: Readonly<Record<Language, { readonly calendar: string; readonly desk: string }>> = {
  en: { calendar: en.calendar.title, desk: en.dashboard.title },
  zh: { calendar: zh.calendar.title, desk: zh.dashboard.title },
}

type Given = {
  readonly given: undefined | Views
  readonly isFirst: boolean
  readonly language: Language
}

/**
 * Adds dashboard, calendar and notification bell to the panel. Components of the host app stay: the desk is the panel's
 * first page where the app is a newsroom and nothing else, and a page of its own, `/desk`, in anybody else's panel.
 */
export function withDashboard(config: Config, language: Language): Admin {
  const { admin = {} } = config
  const components = admin.components ?? {}
  const isFirst = isAlone(config) && !hasOwn(admin)
  const views = viewsOf({ given: components.views, isFirst, language })
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
          clientProps: {
            ...('calendar' in views && { calendar: calendarPath }),
            ...(isFirst && { desk: '' }),
            ...('newsroomDesk' in views && { desk: deskPath }),
          },
          path: 'payload-newsroom/admin#DashboardLinks',
        },
      ],
      providers: [
        ...(components.providers ?? []),
        {
          path: 'payload-newsroom/admin#TimeZoneProvider',
          serverProps: { territoryOf: panelTerritory },
        },
      ],
      views: { ...components.views, ...views },
    },
  }
}

/** Whether a host has made the panel's first page its own. */
function hasOwn({ components, dashboard }: Admin): boolean {
  const { afterDashboard = [], beforeDashboard = [], views } = components ?? {}
  return [dashboard, views?.dashboard, ...afterDashboard, ...beforeDashboard].some(Boolean)
}

/** The newsroom's pages, without those in whose place the host has one. */
function viewsOf({ given = {}, isFirst, language }: Given) {
  const title = titles[language]
  const calendar = {
    Component: 'payload-newsroom/admin#CalendarPage',
    meta: { title: title.calendar },
    path: calendarPath,
  } as const
  const desk = {
    Component: 'payload-newsroom/admin#DeskPage',
    meta: { title: title.desk },
    path: deskPath,
  } as const
  const dashboard = { Component: 'payload-newsroom/admin#DashboardView' } as const
  const taken = new Set(Object.values(given).flatMap((view) => ('path' in view ? [view.path] : [])))
  return {
    ...(!('calendar' in given) && !taken.has(calendar.path) && { calendar }),
    ...(isFirst ? { dashboard } : !taken.has(deskPath) && { newsroomDesk: desk }),
  }
}
