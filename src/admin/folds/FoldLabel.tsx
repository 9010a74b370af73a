'use client'
import type { CollapsibleFieldLabelClientComponent } from 'payload'

import { getTranslation } from '@payloadcms/translations'
import { useFormFields, useTranslation } from '@payloadcms/ui'

import { useForms } from '../translations/useForms.ts'
import { useWords } from '../translations/useWords.ts'
import { filledIn } from './filledIn.ts'
import styles from './FoldLabel.module.css'
import { useOpenForFaults } from './useOpenForFaults.ts'

/** Bar of folded fields: what they are, and which of them are filled in. A save that is refused for one opens it. */
export const FoldLabel: CollapsibleFieldLabelClientComponent = ({ field }) => {
  const words = useWords()
  const { list } = useForms()
  const { i18n } = useTranslation()
  const fields = field && 'fields' in field ? field.fields : []
  useOpenForFaults(fields)
  // One string: the bar is drawn again when it changes, not at every key.
  const filled = useFormFields(([state]) =>
    list(filledIn(fields, state).map((each) => getTranslation(each, i18n))),
  )
  return (
    <span className={styles.label}>
      <span>
        {field && 'label' in field && field.label ? getTranslation(field.label, i18n) : ''}
      </span>
      {filled !== '' && <small>{words('form.filled', { fields: filled })}</small>}
    </span>
  )
}
