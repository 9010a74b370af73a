import type { PageProps } from '../frame/FramedPage.tsx'

import { FramedPage } from '../frame/FramedPage.tsx'
import { DashboardView } from './DashboardView.tsx'

/** Desk inside the panel's frame, in an app whose dashboard is its own. */
export const DeskPage = (props: PageProps) => (
  <FramedPage {...props} path="/desk">
    <DashboardView />
  </FramedPage>
)
