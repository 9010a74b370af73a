import type { MarkedRun } from 'payload-newsroom/search'

import { Fragment } from 'react'

/** Text with what was looked for marked in it. */
export const Highlighted = ({ runs }: { runs: readonly MarkedRun[] }) =>
  runs.map(({ isMarked, text }, place) =>
    isMarked ? (
      <mark key={`${place} ${text}`}>{text}</mark>
    ) : (
      <Fragment key={`${place} ${text}`}>{text}</Fragment>
    ),
  )
