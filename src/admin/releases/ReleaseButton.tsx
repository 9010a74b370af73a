'use client'
import { useFormModified } from '@payloadcms/ui'

import type { Releasing } from './useRelease.ts'

import { ActButton } from '../forms/ActButton.tsx'
import { useWords } from '../translations/useWords.ts'
import styles from './ReleaseButton.module.css'
import { ReleaseDialog } from './ReleaseDialog.tsx'
import { useRelease } from './useRelease.ts'

/**
 * Replaces Payload's Publish button while a release is possible: it rehearses, shows what would be released, and then
 * releases everything at once or schedules it. Otherwise a line says why it is not possible.
 */
export function ReleaseButton() {
  const releasing = useRelease()
  return (
    <div className={styles.place}>
      <Offer releasing={releasing} />
      <ReleaseDialog releasing={releasing} />
    </div>
  )
}

function Offer({ releasing }: { readonly releasing: Releasing }) {
  const words = useWords()
  const isModified = useFormModified()
  const { isReady, isSaved, list, rehearse } = releasing
  if (!isSaved) return <Quiet hint={words('release.unsavedFirst')} />
  if (!list) return null
  const { mayRelease, planned, standing } = list
  if (standing?.isPossible === false) return <Quiet {...standing} />
  if (!mayRelease && planned.length === 0) return <Quiet hint={words('release.roleRefused')} />
  if (isModified) return <Quiet hint={words('release.notSaved')} />
  return (
    <ActButton
      disabled={!isReady}
      onAct={rehearse}
      word={planned.length > 0 ? 'scheduled.button' : 'release.button'}
    />
  )
}

function Quiet({ hint, href }: { readonly hint: string; readonly href?: string }) {
  const words = useWords()
  return (
    <p className={styles.quiet} role="note">
      {hint} {href !== undefined && <a href={href}>{words('release.mend')}</a>}
    </p>
  )
}
