'use client'
import { Link, useConfig, useNav } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

import { useWords } from '../translations/useWords.ts'
import styles from './DashboardLinks.module.css'

/**
 * Links to the dashboard and the calendar, above the collections.
 *
 * @param desk - path of the newsroom's dashboard in the panel; none where it is the panel's own
 */
export function DashboardLinks({ desk = '' }: { readonly desk?: string }) {
  const words = useWords()
  const { admin } = useConfig().config.routes
  const { setNavOpen } = useNav()
  const path = usePathname()
  const links = [
    { href: `${admin}${desk}`, label: words('dashboard.title') },
    { href: `${admin}/calendar`, label: words('calendar.title') },
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
