'use client'
import { useRouter } from 'next/navigation.js'

import type { Seen } from './usePresence.ts'

import { useWhen } from '../time/useWhen.ts'
import { useForms } from '../translations/useForms.ts'
import { useWords } from '../translations/useWords.ts'
import styles from './Saving.module.css'

type Props = Seen & { readonly isModified: boolean }

/** Lists who else has the document open or is changing it and since when, and says when somebody has saved. */
export function WhoElse({ isModified, isNewer, presence: { newest, others } }: Props) {
  const { list } = useForms()
  const words = useWords()
  const when = useWhen()
  const router = useRouter()
  const people = others.filter(({ isYou }) => !isYou)
  const namesOf = (isUnsaved: boolean) =>
    list(
      people
        .filter((each) => each.isUnsaved === isUnsaved)
        // Somebody with several windows is one person, here since the first of them.
        .filter(({ name }, index, all) => all.findIndex((each) => each.name === name) === index)
        .map(({ name, since }) => words('editConflicts.since', { name, time: when(since) })),
    )
  const [editing, open] = [namesOf(true), namesOf(false)]
  return (
    <div aria-live="polite">
      {editing !== '' && (
        <p className={styles.line} data-who="editing">
          {words('editConflicts.editing', { names: editing })}
        </p>
      )}
      {open !== '' && (
        <p className={styles.line} data-who="open">
          {words('editConflicts.open', { names: open })}
        </p>
      )}
      {others.some(({ isYou }) => isYou) && (
        <p className={styles.line} data-who="you">
          {words('editConflicts.alsoYou')}
        </p>
      )}
      {isNewer && newest && (
        <div className={styles.notice}>
          <span>
            {words('editConflicts.newer', {
              time: when(newest.savedAt),
              who: newest.savedBy ?? words('editConflicts.somebody'),
            })}
          </span>
          {!isModified && (
            <button
              className={styles.action}
              onClick={() => {
                router.refresh()
              }}
              type="button"
            >
              {words('editConflicts.reload')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
