'use client'
import type { JSONFieldClientProps } from 'payload'

import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'

import styles from './RecordField.module.css'

/** Shows a JSON field read-only: Payload's own editor for JSON is fetched from a server outside. */
export function RecordField({ field: { admin, label }, path }: JSONFieldClientProps) {
  const { value } = useField<unknown>({ path })
  return (
    <div className="field-type">
      <FieldLabel {...(label !== undefined && { label })} path={path} />
      <pre className={styles.record}>
        {value === null || value === undefined ? '—' : JSON.stringify(value, undefined, 2)}
      </pre>
      {admin?.description !== undefined && (
        <FieldDescription description={admin.description} path={path} />
      )}
    </div>
  )
}
