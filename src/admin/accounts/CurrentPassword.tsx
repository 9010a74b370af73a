'use client'
import { useField } from '@payloadcms/ui'

import { useWords } from '../translations/useWords.ts'
import styles from './accounts.module.css'

/** In one's own account: the password one has now, for a change of how the account is entered. */
export function CurrentPassword({ path }: { readonly path: string }) {
  const words = useWords()
  const { setValue, value } = useField<string | undefined>({ path })
  return (
    <div className={styles.current}>
      <div className={styles.field}>
        <label htmlFor="field-currentPassword">{words('accounts.currentPassword')}</label>
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
      <p className={styles.hint}>{words('accounts.passwordHint')}</p>
    </div>
  )
}
