import type { Link } from '../queries/links.ts'

import { t } from '../messages/messages.ts'
import { HideInPreview } from './HideInPreview.tsx'
import { NamedLinks } from './NamedLink.tsx'
import styles from './OtherForms.module.css'

type OtherFormsProps = {
  /** Reports and speeches alone are items of news. */
  readonly isNews?: boolean
  readonly path: string
}

/** Where a document is to be had for another house: on screen only, and not before it is live. */
export const OtherForms = (props: OtherFormsProps) => (
  <HideInPreview>
    <p className={styles.forms}>
      {t.otherForms}
      {t.colon}
      <NamedLinks links={toForms(props)} separator={t.gap} />
    </p>
  </HideInPreview>
)

/** The document as other houses take it. */
export const toForms = ({ isNews = false, path }: OtherFormsProps): Link[] => [
  { label: 'Word', path: `${path}/docx` },
  { label: t.plainText, path: `${path}/text` },
  ...(isNews ? [{ label: 'ninjs', path: `${path}/ninjs` }] : []),
]
