'use client'

import type { Line, Reason, Rehearsal } from './requestRelease.ts'
import type { Releasing } from './useRelease.ts'

import frame from '../dialogs/Dialog.module.css'
import { ActButton } from '../forms/ActButton.tsx'
import { Choices } from '../forms/Choices.tsx'
import { useWords } from '../translations/useWords.ts'
import { CompletenessList } from './CompletenessList.tsx'
import { PlanBox } from './PlanBox.tsx'
import styles from './ReleaseButton.module.css'
import { WhenField } from './WhenField.tsx'

/** Dialog of a release: what would become public, or all reasons why not. Being the browser's own, Escape closes it. */
export function ReleaseDialog({ releasing }: { readonly releasing: Releasing }) {
  const words = useWords()
  const { confirm, dialog, list, rehearse, wallTime } = releasing
  const isPlan = wallTime !== undefined
  // What waits for its time goes out then, or its plan is cancelled first.
  const isWaiting = (list?.planned.length ?? 0) > 0
  return (
    <dialog aria-labelledby="release-heading" className={frame.dialog} ref={dialog}>
      <h2 id="release-heading">{words('release.heading')}</h2>
      {list && isWaiting ? (
        <PlanBox list={list} onCancelled={() => void rehearse()} />
      ) : (
        <Offer releasing={releasing} />
      )}
      <div className={frame.actions}>
        <ActButton
          isSecond
          onAct={() => dialog.current?.close()}
          word={isWaiting ? 'exports.close' : 'release.cancel'}
        />
        {!isWaiting && (
          <ActButton
            disabled={!mayGo(releasing)}
            onAct={confirm}
            word={isPlan ? 'release.planConfirm' : 'release.confirm'}
          />
        )}
      </div>
    </dialog>
  )
}

/** Form of the release: when, what and together with what. */
function Offer({ releasing }: { readonly releasing: Releasing }) {
  const words = useWords()
  const { rehearsal, wallTime } = releasing
  const isPlan = wallTime !== undefined
  return (
    <>
      <WhenField onChange={releasing.setWhen} wallTime={releasing.wallTime} />
      {rehearsal === undefined ? (
        <p aria-live="polite">{words('release.working')}</p>
      ) : (
        <Outcome isPlan={isPlan} rehearsal={rehearsal} />
      )}
      <Partners releasing={releasing} />
      <UpdateBox releasing={releasing} />
      <CompletenessList
        items={rehearsal?.items ?? []}
        onWaive={releasing.waive}
        reasons={releasing.reasons}
      />
    </>
  )
}

/** Whether it can be released: only missing items speak against it, and for each of them there is a reason. */
const mayGo = ({ isUpdate, reasons, rehearsal, wallTime }: Releasing): boolean =>
  rehearsal !== undefined &&
  wallTime !== '' &&
  (isUpdate || rehearsal.changedPublic.length === 0) &&
  rehearsal.errors.every(({ item }) => item !== undefined && reasons[item]?.trim()) &&
  (rehearsal.kind === 'ready' || rehearsal.errors.length > 0)

function Partners({ releasing: { partners, toggle } }: { readonly releasing: Releasing }) {
  const words = useWords()
  if (partners.length === 0) return null
  return (
    <Choices
      className={styles.partners}
      legend={words('release.together')}
      onPick={toggle}
      options={partners}
    />
  )
}

function Outcome({
  isPlan,
  rehearsal: { companions, documents, errors },
}: {
  readonly isPlan: boolean
  readonly rehearsal: Rehearsal
}) {
  const words = useWords()
  // What is missing from the list stands in the list, with room for a reason.
  const reasons = errors.filter(({ item }) => item === undefined)
  return (
    <>
      {reasons.length > 0 && <Reasons isPlan={isPlan} reasons={reasons} />}
      <Lines lines={documents} />
      {companions.length > 0 && (
        <details>
          <summary>
            {words('release.companion')} {companions.length}
          </summary>
          <Lines lines={companions} />
        </details>
      )}
    </>
  )
}

function Reasons({
  isPlan,
  reasons,
}: {
  readonly isPlan: boolean
  readonly reasons: readonly Reason[]
}) {
  const words = useWords()
  return (
    <div className={styles.refusal} role="alert">
      <p>{words(isPlan ? 'release.planProblem' : 'release.reasons')}</p>
      <ul>
        {reasons.map(({ href, message }) => (
          <li key={message}>
            {message} {href !== undefined && <a href={href}>{words('release.mend')}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}

const Lines = ({ lines }: { readonly lines: readonly Line[] }) => (
  <ul className={styles.lines}>
    {lines.map(({ key, path, title }) => (
      <li key={key}>
        <strong>{title}</strong>
        <code>{path}</code>
      </li>
    ))}
  </ul>
)

/** Public texts that would change: whoever releases declares an update, or writes a correction instead. */
function UpdateBox({
  releasing: { isUpdate, rehearsal, setUpdate },
}: {
  readonly releasing: Releasing
}) {
  const words = useWords()
  const changed = rehearsal?.changedPublic ?? []
  if (changed.length === 0) return null
  return (
    <section aria-label={words('corrections.changedPublic')} className={styles.update}>
      <p>{words('corrections.changedPublic')}</p>
      <ul>
        {changed.map(({ key, title }) => (
          <li key={key}>{title}</li>
        ))}
      </ul>
      <label>
        <input
          checked={isUpdate}
          onChange={({ target }) => {
            setUpdate(target.checked)
          }}
          type="checkbox"
        />
        {words('corrections.declareUpdate')}
      </label>
      <p>{words('corrections.needCorrection')}</p>
    </section>
  )
}
