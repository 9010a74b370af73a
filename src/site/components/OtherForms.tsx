import type { Messages } from '../messages/messages.ts'
import type { Link } from '../queries/links.ts'

import { useMessages } from '../messages/useMessages.tsx'
import { HideInPreview } from './HideInPreview.tsx'
import { NamedLinks } from './NamedLink.tsx'
import styles from './OtherForms.module.css'

type OtherFormsProps = {
  /** Whether the document is exported as ninjs: reports and speeches are. */
  readonly isNews?: boolean
  readonly path: string
}

/** Links to the exports of a document; on screen only, and not in a preview. */
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

/** The exports of a document, with their addresses. */
export const toForms = ({
  isNews = false,
  path,
  t,
}: OtherFormsProps & { readonly t: Messages }): Link[] => [
  { label: t.formats.docx, path: `${path}/docx` },
  { label: t.plainText, path: `${path}/text` },
  ...(isNews ? [{ label: t.formats.ninjs, path: `${path}/ninjs` }] : []),
]
