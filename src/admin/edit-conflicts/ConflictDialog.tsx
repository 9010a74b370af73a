'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef, useState, useTransition } from 'react'

import type { Choice, SaveConflict } from '../../domain/edit-conflicts/index.ts'
import type { SaveEvent, Sent } from './watchSaves.ts'

import { mergeSaves, proposedChoice } from '../../domain/edit-conflicts/index.ts'
import frame from '../dialogs/Dialog.module.css'
import { ActButton } from '../forms/ActButton.tsx'
import { useWhen } from '../time/useWhen.ts'
import { useWords } from '../translations/useWords.ts'
import { FieldChoice } from './Difference.tsx'
import styles from './Saving.module.css'
import { sendAgain } from './sendAgain.ts'
import { onSave, announceSave } from './watchSaves.ts'

type Clash = { readonly conflict: SaveConflict; readonly key: string; readonly sent: Sent }

/** Opens when a save was refused because somebody else saved first, and lets the user choose field by field. */
export function ConflictDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const [clash, setClash] = useState<Clash>()
  const [isRepeated, setRepeated] = useState(false)
  useEffect(
    () =>
      onSave((event: SaveEvent) => {
        if (event.kind !== 'conflict') return
        setRepeated(dialog.current?.open === true)
        setClash(event)
        if (dialog.current?.open === false) dialog.current.showModal()
      }),
    [],
  )
  const close = () => {
    dialog.current?.close()
  }
  return (
    <dialog aria-labelledby="conflict-heading" className={frame.dialog} ref={dialog}>
      {clash && (
        <Conflict
          clash={clash}
          isRepeated={isRepeated}
          // Another conflict is another question.
          key={clash.conflict.theirs.version}
          onClose={close}
        />
      )}
    </dialog>
  )
}

type Props = {
  readonly clash: Clash
  readonly isRepeated: boolean
  readonly onClose: () => void
}

function Conflict({ clash, isRepeated, onClose }: Props) {
  const words = useWords()
  const { conflict } = clash
  const { choices, choose, chooseAll, open } = useChoices(conflict)
  const { isBusy, save } = useMergedSave({ choices, clash, onClose })
  return (
    <>
      <h2 id="conflict-heading">{words('editConflicts.conflictTitle')}</h2>
      <Situation conflict={conflict} isRepeated={isRepeated} />
      {conflict.difference.map((field) => (
        <FieldChoice
          choice={choices.get(field.path)}
          field={field}
          key={field.path}
          onChoose={(choice) => {
            choose(field.path, choice)
          }}
        />
      ))}
      <p aria-live="polite" className={styles.quiet}>
        {open > 0 && words('editConflicts.choose', { count: String(open) })}
      </p>
      <div className={styles.actions}>
        <ActButton disabled={isBusy || open > 0} onAct={save} word="editConflicts.saveChoice" />
        {conflict.difference.length > 1 && (
          <ActButton
            isSecond
            onAct={() => {
              chooseAll('mine')
            }}
            word="editConflicts.keepMine"
          />
        )}
        <Discard clash={clash} onClose={onClose} />
        <ActButton isSecond onAct={onClose} word="editConflicts.cancel" />
      </div>
    </>
  )
}

function Situation({ conflict, isRepeated }: { conflict: SaveConflict; isRepeated: boolean }) {
  const words = useWords()
  const when = useWhen()
  const { base, theirs } = conflict
  return (
    <>
      <p>
        {words('editConflicts.conflictText', {
          time: when(theirs.savedAt),
          who: theirs.savedBy ?? words('editConflicts.somebody'),
        })}
      </p>
      {base === null && <p>{words('editConflicts.conflictNoBase')}</p>}
      {conflict.difference.length > 0 && (
        <p className={styles.quiet}>{words('editConflicts.legend')}</p>
      )}
      {theirs.isTrashed && <p>{words('editConflicts.conflictTrashed')}</p>}
      {isRepeated && <p role="alert">{words('editConflicts.changedAgain')}</p>}
    </>
  )
}

/** Discards what was typed, after asking twice: nothing else here loses it. */
function Discard({ clash: { key }, onClose }: Pick<Props, 'clash' | 'onClose'>) {
  const [isSure, setSure] = useState(false)
  return (
    <ActButton
      isSecond
      onAct={() => {
        if (isSure) {
          onClose()
          void announceSave({ key, kind: 'discarded' })
        } else setSure(true)
      }}
      word={isSure ? 'editConflicts.discardMineSure' : 'editConflicts.discardMine'}
    />
  )
}

function useChoices({ difference }: SaveConflict) {
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(
    () =>
      new Map(
        difference.flatMap((field): [string, Choice][] => {
          const choice = proposedChoice(field)
          return choice ? [[field.path, choice]] : []
        }),
      ),
  )
  return {
    choices,
    choose: (path: string, choice: Choice) => {
      setChoices(new Map([...choices, [path, choice]]))
    },
    chooseAll: (choice: Choice) => {
      setChoices(new Map(difference.map(({ path }) => [path, choice])))
    },
    open: difference.filter(({ path }) => !choices.has(path)).length,
  }
}

type Input = { choices: ReadonlyMap<string, Choice>; clash: Clash; onClose: () => void }

function useMergedSave({ choices, clash: { conflict, key, sent }, onClose }: Input) {
  const words = useWords()
  const [isBusy, setBusy] = useState(false)
  const showSaved = useShowSaved(key, onClose)
  const save = async () => {
    setBusy(true)
    try {
      const { difference, theirs } = conflict
      const response = await sendAgain({
        base: theirs.version,
        change: (yours) => mergeSaves({ choices, difference, theirs: theirs.content, yours }),
        sent,
      })
      if (response.ok) {
        const { doc, result } = (await response.json()) as Record<string, Record<string, unknown>>
        toast.success(words('editConflicts.saved'))
        await showSaved(doc ?? result ?? {})
      }
    } catch {
      toast.error(words('editConflicts.keptOnPage'))
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, save }
}

/** Gives the form what is saved now. Until then the dialog stays open: what is typed into a form being replaced is lost. */
function useShowSaved(key: string, onShown: () => void) {
  const router = useRouter()
  const [isRefreshing, refresh] = useTransition()
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    if (isAsked && !isRefreshing) onShown()
  }, [isAsked, isRefreshing, onShown])
  return async (doc: Readonly<Record<string, unknown>>) => {
    await announceSave({ doc, key, kind: 'merged' })
    setAsked(true)
    refresh(() => {
      router.refresh()
    })
  }
}
