import type { Chrome } from '../queries/getChrome.ts'
import type { CorrectionView } from '../queries/getCorrection.ts'
import type { MeetingView } from '../queries/getMeeting.ts'
import type { PersonView } from '../queries/getPerson.ts'
import type { ReportView } from '../queries/getReport.ts'
import type { ReporterView } from '../queries/getReporter.ts'
import type { SpeechView } from '../queries/getSpeech.ts'

import { CorrectionPage } from '../components/CorrectionPage.tsx'
import { Previewed } from '../components/HideInPreview.tsx'
import { MeetingPage } from '../components/MeetingPage.tsx'
import { PersonPage } from '../components/PersonPage.tsx'
import { ReporterPage } from '../components/ReporterPage.tsx'
import { ReportPage } from '../components/ReportPage.tsx'
import { SpeechPage } from '../components/SpeechPage.tsx'

/** What a previewed document is drawn from, by its kind. */
export type PreviewedPage =
  | { readonly kind: 'correction'; readonly view: CorrectionView }
  | { readonly kind: 'meeting'; readonly view: MeetingView }
  | { readonly kind: 'person'; readonly view: PersonView }
  | { readonly kind: 'report'; readonly view: ReportView }
  | { readonly kind: 'reporter'; readonly view: ReporterView }
  | { readonly kind: 'speech'; readonly view: SpeechView }

type Drawing = { readonly chrome: Chrome; readonly page: PreviewedPage }

/** The very components that readers' pages are made of, without what only readers' pages lead to. */
export const PreviewedPage = (drawing: Drawing) => <Previewed>{draw(drawing)}</Previewed>

function draw({ chrome, page }: Drawing) {
  switch (page.kind) {
    case 'correction':
      return <CorrectionPage chrome={chrome} view={page.view} />
    case 'meeting':
      return <MeetingPage chrome={chrome} view={page.view} />
    case 'person':
      return <PersonPage chrome={chrome} view={page.view} />
    case 'report':
      return <ReportPage chrome={chrome} view={page.view} />
    case 'reporter':
      return <ReporterPage chrome={chrome} view={page.view} />
    case 'speech':
      return <SpeechPage chrome={chrome} view={page.view} />
  }
}
