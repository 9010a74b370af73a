import type { PageProps } from '../frame/FramedPage.tsx'

import { FramedPage } from '../frame/FramedPage.tsx'
import { CalendarView } from './CalendarView.tsx'

/** Calendar inside the panel's frame. */
export const CalendarPage = (props: PageProps) => (
  <FramedPage {...props} path="/calendar">
    <CalendarView />
  </FramedPage>
)
