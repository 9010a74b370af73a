import { answerLimits, externalReviewPath } from 'payload-newsroom/external-review'

import type { ShownExternal } from './readExternal.ts'

import { useMessages } from '../messages/useMessages.tsx'
import styles from './ExternalAnswer.module.css'
import { printMoment } from './printMoment.ts'

type Props = { readonly shown: ShownExternal; readonly timeZone: string }

/** What was said through this link, and the form to say it. It needs no JavaScript. */
export function OutsideAnswer({ shown, timeZone }: Props) {
  const t = useMessages()
  const { faults, opinions, said } = shown
  return (
    <section className={styles.answer} id="answer">
      <h2>{t.preview.answerHeading}</h2>
      {said && (
        <p className={styles.said} role="status">
          {said === 'agree' ? t.preview.agreed : t.preview.objected}
        </p>
      )}
      {faults.length > 0 && (
        <ul className={styles.faults} role="alert">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {opinions.length > 0 && (
        <>
          <h3>{t.preview.given}</h3>
          <ol className={styles.given}>
            {opinions.map(({ at, id, name, opinion, organisation, verdict }) => (
              <li key={id}>
                <strong>{t.preview[verdict]}</strong> {name} {organisation}{' '}
                <time dateTime={at}>{printMoment({ instant: at, timeZone }, t)}</time>
                {opinion !== '' && <blockquote>{opinion}</blockquote>}
              </li>
            ))}
          </ol>
        </>
      )}
      <Form shown={shown} />
    </section>
  )
}

function Form({ shown: { token, typed } }: Pick<Props, 'shown'>) {
  const t = useMessages()
  return (
    <form action={`${externalReviewPath(token)}#answer`} className={styles.form} method="post">
      <p>{t.preview.answerHint}</p>
      <fieldset>
        {(['agree', 'object'] as const).map((verdict) => (
          <label key={verdict}>
            <input
              defaultChecked={typed.verdict === verdict}
              name="verdict"
              required
              type="radio"
              value={verdict}
            />
            {t.preview[verdict]}
          </label>
        ))}
      </fieldset>
      <label>
        {t.preview.name}
        <input
          autoComplete="name"
          defaultValue={typed.name}
          maxLength={answerLimits.name}
          name="name"
          required
        />
      </label>
      <label>
        {t.preview.organisation}
        <input
          autoComplete="organization"
          defaultValue={typed.organisation}
          maxLength={answerLimits.organisation}
          name="organisation"
        />
      </label>
      <label>
        {t.preview.opinion}
        <textarea
          defaultValue={typed.opinion}
          maxLength={answerLimits.opinion}
          name="opinion"
          rows={6}
        />
        <small>{t.preview.opinionHint}</small>
      </label>
      <button type="submit">{t.preview.send}</button>
    </form>
  )
}
