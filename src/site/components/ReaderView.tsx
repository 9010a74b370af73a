import type { ReactNode } from 'react'

import type { ReaderProps } from '../page/createPageProps.ts'
import type { Chrome } from '../queries/getChrome.ts'

import { useMessages } from '../messages/useMessages.tsx'
import { ErrorState, describeError } from './ErrorState.tsx'
import { PageFrame } from './PageFrame.tsx'
import { PageHead } from './PageHead.tsx'

/** What every page component takes: the frame of the site, and the view that a query returned. */
export type ViewProps<View> = { readonly chrome: Chrome; readonly view: View }

/** Makes a page of the component that draws its view; draws an error page where there is no view. */
export function toReaderPage<View>(Shown: (props: ViewProps<View>) => ReactNode) {
  return function ReaderView({ chrome, outcome }: ReaderProps<View>) {
    const t = useMessages()
    if (outcome.kind === 'sent') return null
    if (outcome.kind === 'shown') return <Shown chrome={chrome} view={outcome.view} />
    return (
      <PageFrame chrome={chrome}>
        <PageHead chrome={chrome} title={describeError(outcome, t).title} />
        <ErrorState outcome={outcome} />
      </PageFrame>
    )
  }
}
