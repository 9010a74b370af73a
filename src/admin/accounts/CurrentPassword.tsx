'use client'
import { useAuth, useDocumentInfo, useField } from '@payloadcms/ui'

import { useWords } from '../translations/useWords.ts'
import styles from './accounts.module.css'

/** In an account: the password of whoever changes it, for what opens a door. */
export function CurrentPassword({ path }: { readonly path: string }) {
  const words = useWords()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const isOwn = String(id) === String(user?.id)
  const { setValue, value } = useField<string | undefined>({ path })
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
