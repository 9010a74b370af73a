'use client'
import {
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useModal,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import type { SaveEvent, Warning } from './watchSaves.ts'

import { formMark } from '../territory/territory.ts'
import { useWords } from '../translations/useWords.ts'
import { registerForm } from './openForms.ts'
import { Recovery } from './Recovery.tsx'
import styles from './Saving.module.css'
import { useCarried } from './useCarried.ts'
import { usePresence } from './usePresence.ts'
import { useSaveAfter } from './useSaveAfter.ts'
import { useTypingOn } from './useTypingOn.ts'
import { useUnsaved } from './useUnsaved.ts'
import { isUnstored, noteSeen, onSave } from './watchSaves.ts'
import { WhoElse } from './WhoElse.tsx'

/** Notices above the form: who else is here, what could not be saved, what was typed before and never saved. */
export function SavingBar() {
  const { id, collectionSlug, data, globalSlug } = useDocumentInfo()
  const { user } = useAuth()
  const slug = globalSlug ?? collectionSlug ?? ''
  const isNew = globalSlug === undefined && id === undefined
  const key = isNew ? `${slug}:new` : `${slug}:${String(id ?? slug)}`
  const version: unknown = data?.baseVersion

  useEffect(() => {
    noteSeen(key, version)
  }, [key, version])

  if (!user) return null
  return <Bar account={String(user.id)} isNew={isNew} key={key} name={key} version={version} />
}

type Props = {
  readonly account: string
  readonly isNew: boolean
  readonly name: string
  readonly version: unknown
}

function Bar({ account, isNew, name, version }: Props) {
  const isModified = useFormModified()
  const presence = usePresence({ isUnsaved: isModified, key: isNew ? undefined : name, version })
  const unsaved = useUnsaved({ account, key: name })
  const failure = useOutcome(name)
  const warnings = useWarnings(name)
  useOneMechanism()
  useRegistered(name)
  useCarried(name)
  useSaveAfter()
  const bar = useRef<HTMLDivElement>(null)
  useTypingOn(bar)
  return (
    <div className={styles.bar} ref={bar} {...{ [formMark]: '' }}>
      {presence && <WhoElse {...presence} isModified={isModified} />}
      {failure && <Unstored failure={failure} isKept={unsaved.isKept} />}
      <Warned warnings={warnings} />
      {unsaved.found && (
        <Recovery
          found={unsaved.found}
          isNew={isNew}
          name={name}
          onDrop={unsaved.drop}
          onRestore={unsaved.restore}
        />
      )}
    </div>
  )
}

type Failure = 'away' | 'signedOut'

/** Why the last save stored nothing, if so. After a merged or discarded save the form is given what is stored. */
function useOutcome(name: string): Failure | undefined {
  const [failure, setFailure] = useState<Failure>()
  const { reset, setModified } = useForm()
  const { incrementVersionCount, setData } = useDocumentInfo()
  useEffect(() => {
    const act = async (event: SaveEvent) => {
      if (event.key !== name) return
      setFailure(event.kind === 'away' || event.kind === 'signedOut' ? event.kind : undefined)
      // Payload takes a refused save of settings for a finished one.
      if (isUnstored(event.kind)) {
        window.setTimeout(() => {
          setModified(true)
        })
      }
      if (event.kind === 'merged') {
        setData(event.doc)
        incrementVersionCount()
        await reset(event.doc)
      }
      if (event.kind === 'discarded') {
        setModified(false)
        window.setTimeout(() => {
          window.location.reload()
        })
      }
    }
    return onSave(act)
  }, [incrementVersionCount, name, reset, setData, setModified])
  return failure
}

/** Lets what is typed during a save be found. */
function useRegistered(name: string): void {
  const { getFields, setModified } = useForm()
  useEffect(() => registerForm(name, { getFields, setModified }), [getFields, name, setModified])
}

/** Faults that the last save left in place. */
function useWarnings(name: string): readonly Warning[] {
  const [warnings, setWarnings] = useState<readonly Warning[]>([])
  useEffect(
    () =>
      onSave((event) => {
        if (event.key === name && event.kind === 'saved') setWarnings(event.warnings)
      }),
    [name],
  )
  return warnings
}

function Warned({ warnings }: { readonly warnings: readonly Warning[] }) {
  const words = useWords()
  if (warnings.length === 0) return null
  return (
    <div className={styles.notice} data-tone="warning" role="status">
      <span>
        {words('editConflicts.warned')}{' '}
        {warnings.map(({ field, message }) => `${field}: ${message}`).join(' ')}
      </span>
    </div>
  )
}

/** Closes Payload's own notice of a newer version, which would reload over what was typed; the bar says it too. */
function useOneMechanism(): void {
  const { closeModal, isModalOpen } = useModal()
  const isOpen = isModalOpen('document-stale-data')
  useEffect(() => {
    if (isOpen) closeModal('document-stale-data')
  }, [closeModal, isOpen])
}

const failures = {
  away: { kept: 'editConflicts.keptHere', onPage: 'editConflicts.keptOnPage' },
  signedOut: { kept: 'editConflicts.signedOutKept', onPage: 'editConflicts.signedOutOnPage' },
} as const

function Unstored({ failure, isKept }: { readonly failure: Failure; readonly isKept: boolean }) {
  const words = useWords()
  const { config } = useConfig()
  const signIn = formatAdminURL({
    adminRoute: config.routes.admin,
    path: config.admin.routes.login,
  })
  return (
    <div className={styles.notice} data-tone="warning" role="alert">
      <span>{words(failures[failure][isKept ? 'kept' : 'onPage'])}</span>
      {failure === 'signedOut' && (
        <a className={styles.action} href={signIn} rel="noopener" target="_blank">
          {words('editConflicts.signInAgain')}
        </a>
      )}
      <button
        className={styles.action}
        onClick={() => {
          document.querySelector<HTMLElement>('#action-save-draft, #action-save')?.click()
        }}
        type="button"
      >
        {words('editConflicts.tryAgain')}
      </button>
    </div>
  )
}
