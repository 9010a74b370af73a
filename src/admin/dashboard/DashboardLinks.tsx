'use client'
import { Link, useConfig, useNav } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

import { useWords } from '../translations/useWords.ts'
import styles from './DashboardLinks.module.css'

/**
 * Links to the dashboard and the calendar, above the collections.
 *
 * @param calendar - its path in the panel; none where the app has a page of its own there
 * @param desk - likewise the dashboard's, empty where it is the panel's first page
 */
export function DashboardLinks({
  calendar,
  desk,
}: Readonly<Record<'calendar' | 'desk', string | undefined>>) {
  const words = useWords()
  const { admin } = useConfig().config.routes
  const { setNavOpen } = useNav()
  const path = usePathname()
  const links = [
    ...(desk === undefined ? [] : [{ href: `${admin}${desk}`, label: words('dashboard.title') }]),
    ...(calendar === undefined
      ? []
      : [{ href: `${admin}${calendar}`, label: words('calendar.title') }]),
  ]
  return (
    <div className={styles.links}>
      {links.map(({ href, label }) => (
        <Link
          aria-current={path === href ? 'page' : undefined}
          href={href}
          key={href}
          onClick={() => {
            // On a phone the menu lies over the page that it leads to.
            if (window.innerWidth < 768) setNavOpen(false)
          }}
        >
          {label}
        </Link>
      ))}
    </div>
  )
}
