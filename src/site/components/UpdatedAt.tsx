import type { ReportView } from '../queries/getReport.ts'

import { useMessages } from '../messages/useMessages.tsx'

/** When a text was changed last, day and minute; nothing where it stands as it was first released. */
export const UpdatedAt = ({ updated }: { updated: ReportView['updated'] }) => {
  const t = useMessages()
  return (
    updated && (
      <span>
        {t.updatedAt}
        {t.gap}
        <time dateTime={updated.instant}>
          {t.dayAndTime({ day: t.day(updated.day), time: t.clock(updated.time) })}
        </time>
      </span>
    )
  )
}
