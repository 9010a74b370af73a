'use client'
import { useAuth, useDocumentInfo, useField, useFormFields, useFormModified } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useWords } from '../translations/useWords.ts'
import styles from './accounts.module.css'

/** Password of the signed-in user in the form of an account, required for changes that grant access. */
export function CurrentPassword({ path }: { readonly path: string }) {
  const words = useWords()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const isOwn = String(id) === String(user?.id)
  const { setValue, value } = useField<string | undefined>({ path })
  useForgetting(setValue)
  return (
    <div className={styles.current}>
      <div className={styles.field}>
        <label htmlFor="field-currentPassword">
          {words(isOwn ? 'accounts.currentPassword' : 'accounts.yourPassword')}
        </label>
        <input
          autoComplete="current-password"
          id="field-currentPassword"
          onChange={({ target }) => {
            setValue(target.value)
          }}
          type="password"
          value={value ?? ''}
        />
      </div>
      <p className={styles.hint}>
        {words(isOwn ? 'accounts.passwordHint' : 'accounts.passwordHintKeeper')}
      </p>
    </div>
  )
}

/**
 * Empties the password inputs after a save. Payload only folds the new password away: it would be sent again unseen,
 * or be added to when somebody types anew.
 */
function useForgetting(setValue: (value: string, isNoChange: boolean) => void): void {
  const isModified = useFormModified()
  const dispatch = useFormFields(([, send]) => send)
  useEffect(() => {
    if (isModified) return
    for (const path of ['password', 'confirm-password']) dispatch({ path, type: 'REMOVE' })
    setValue('', true)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once an answer came, whatever else changed
  }, [isModified])
}
