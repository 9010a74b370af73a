'use client'
import { toast, useConfig } from '@payloadcms/ui'

import type { ExternalLink, ExternalLinks } from '../../domain/external-review/externalReview.ts'

import { ActButton } from '../forms/ActButton.tsx'
import { ask } from '../http/ask.ts'
import { useAsked } from '../http/useAsked.ts'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './ExternalReview.module.css'
import { MakeLink } from './MakeLink.tsx'

type Props = {
  /** Class of the card, as of those beside it. */
  readonly card: string | undefined
  readonly document: string
  /** Class of a line that explains. */
  readonly hint: string | undefined
}

/** Links to this text for reviewers outside, their opinions, and a form for another link. */
export function ExternalReviewCard({ card, document, hint }: Props) {
  const words = useWords()
  const api = useConfig().config.routes.api
  const { again, fetched } = useAsked<ExternalLinks>(`outside?document=${document}`)
  if (fetched === undefined || fetched.isRefused) return null
  const { links, mayMake } = fetched.body
  const revoke = async (id: string) => {
    const said = await ask({ api, body: { document, id }, path: 'outside/revoke' })
    if (said.isRefused) toast.error(said.reasons.join(' '))
    await again()
  }
  return (
    <section aria-labelledby="outside-links" className={card}>
      <h2 id="outside-links">{words('externalReview.heading')}</h2>
      <p className={hint}>{words('externalReview.hint')}</p>
      {links.length === 0 && <p className={hint}>{words('externalReview.none')}</p>}
      <ol className={styles.links}>
        {links.map((link) => (
          <Link
            key={link.id}
            link={link}
            onRevoke={mayMake && link.state === 'open' ? () => void revoke(link.id) : undefined}
          />
        ))}
      </ol>
      {mayMake && <MakeLink document={document} onMade={again} />}
    </section>
  )
}

const stateWords = {
  expired: 'externalReview.expired',
  open: 'externalReview.open',
  revoked: 'externalReview.revoked',
  used: 'externalReview.used',
} as const

function Link({
  link: { expiresAt, isCurrent, madeBy, opinions, purpose, state },
  onRevoke,
}: {
  readonly link: ExternalLink
  readonly onRevoke: (() => void) | undefined
}) {
  const words = useWords()
  const when = useWhen()
  return (
    <li data-state={state}>
      <div className={styles.head}>
        <strong>{purpose}</strong>
        {onRevoke && (
          <ActButton isSecond onAct={onRevoke} size="small" word="externalReview.revoke" />
        )}
      </div>
      <small>
        {madeBy} · {words(isCurrent ? 'externalReview.current' : 'externalReview.earlier')} ·{' '}
        {words(stateWords[state], { until: when(expiresAt) })}
      </small>
      {opinions.map(({ at, id, name, opinion, organisation, verdict }) => (
        <div className={styles.opinion} data-verdict={verdict} key={id}>
          <strong>
            {words(verdict === 'agree' ? 'externalReview.agree' : 'externalReview.object')}
          </strong>{' '}
          {name} {organisation} <time dateTime={at}>{when(at)}</time>
          {opinion !== '' && <blockquote>{opinion}</blockquote>}
        </div>
      ))}
    </li>
  )
}
