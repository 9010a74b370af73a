import type { Messages } from '../messages/messages.ts'
import type { Link } from '../queries/links.ts'

import { useMessages } from '../messages/useMessages.tsx'
import { HideInPreview } from './HideInPreview.tsx'
import { NamedLinks } from './NamedLink.tsx'
import styles from './OtherForms.module.css'

type OtherFormsProps = {
  /** Reports and speeches alone are items of news. */
  readonly isNews?: boolean
  readonly path: string
}

/** Where a document is to be had for another house: on screen only, and not before it is live. */
export const OtherForms = (props: OtherFormsProps) => {
  const t = useMessages()
  return (
    <HideInPreview>
      <p className={styles.forms}>
        {t.otherForms}
        {t.colon}
        <NamedLinks links={toForms({ ...props, t })} separator={t.gap} />
      </p>
    </HideInPreview>
  )
}

/** The document as other houses take it. */
export const toForms = ({
  isNews = false,
  path,
  t,
}: OtherFormsProps & { readonly t: Messages }): Link[] => [
  { label: 'Word', path: `${path}/docx` },
  { label: t.plainText, path: `${path}/text` },
  ...(isNews ? [{ label: 'ninjs', path: `${path}/ninjs` }] : []),
]
