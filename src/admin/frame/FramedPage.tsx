import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'

export type PageProps = AdminViewServerProps & { readonly viewActions?: [] }

/** A page inside the panel's frame, for signed-in users: Payload neither frames nor guards views of others. */
export function FramedPage({
  children,
  initPageResult: { locale, permissions, req, visibleEntities },
  params,
  path,
  searchParams,
  viewActions,
}: PageProps & { readonly children: ReactNode; readonly path: string }) {
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`)
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
      {children}
    </DefaultTemplate>
  )
}
