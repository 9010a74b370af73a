import { formatDay } from 'payload-newsroom/time'

import type { ReportView } from '../queries/getReport.ts'

import { t } from '../messages/messages.ts'

/** When a text was changed last, day and minute; nothing where it stands as it was first released. */
export const UpdatedAt = ({ updated }: { updated: ReportView['updated'] }) =>
  updated && (
    <span>
      {t.updatedAt}
      {t.gap}
      <time dateTime={updated.instant}>
        {formatDay(updated.day)} {updated.time}
      </time>
    </span>
  )
