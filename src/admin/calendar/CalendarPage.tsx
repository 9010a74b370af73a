import type { AdminViewServerProps } from 'payload'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'

import { CalendarView } from './CalendarView.tsx'

/** Calendar inside the panel's frame, for signed-in users: Payload neither frames nor guards views of others. */
export function CalendarPage({
  initPageResult: { locale, permissions, req, visibleEntities },
  params,
  searchParams,
  viewActions,
}: AdminViewServerProps & { readonly viewActions?: [] }) {
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/calendar`)}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      req={req}
      user={req.user}
      visibleEntities={visibleEntities}
      {...(locale && { locale })}
      {...(params && { params })}
      {...(searchParams && { searchParams })}
      {...(viewActions && { viewActions })}
    >
      <CalendarView />
    </DefaultTemplate>
  )
}
