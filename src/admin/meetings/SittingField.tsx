'use client'
import type { TextFieldClientProps } from 'payload'

import { SelectInput, useConfig, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Language } from '../../domain/language/language.ts'
import type { SittingPhase } from '../../domain/ledger/snapshot.ts'

import { languageOf } from '../../domain/language/language.ts'
import { sittingLabel } from '../../domain/ledger/sittingLabel.ts'
import { askPayload } from '../http/ask.ts'
import { useWords } from '../translations/useWords.ts'

type Option = { readonly label: string; readonly value: string }

/** Picks one sitting of the chosen meeting, by its key, which stays the same. */
export function SittingField({ field, path, readOnly }: TextFieldClientProps) {
  const words = useWords()
  const { i18n } = useTranslation()
  const language = languageOf(i18n.language)
  const api = useConfig().config.routes.api
  const { setValue, value } = useField<string>({ path })
  const meeting = useFormFields(([fields]) => valueAt(fields, 'meeting'))
  const [options, setOptions] = useState<readonly Option[]>([])

  useEffect(() => {
    if (typeof meeting !== 'string' && typeof meeting !== 'number') return
    const asking = new AbortController()
    void askPayload<{ sittings?: Sitting[] }>({
      api,
      path: `meetings/${encodeURIComponent(meeting)}?draft=true&depth=0`,
      signal: asking.signal,
    }).then((answer) => {
      // A server that cannot be reached says nothing of the meeting.
      if (asking.signal.aborted || (answer.isRefused && answer.status === undefined)) return
      // The meeting may have gone; what is chosen stays chosen.
      const { sittings = [] } = answer.isRefused ? {} : answer.body
      setOptions(sittings.flatMap(toOption(language)))
    })
    return () => {
      asking.abort()
    }
  }, [api, language, meeting])

  return (
    <SelectInput
      description={meeting ? words('sitting.choose') : words('sitting.firstMeeting')}
      isClearable
      label={typeof field.label === 'object' ? field.label[i18n.language] : field.label}
      name={field.name}
      onChange={(option) => {
        setValue(valueOf(option))
      }}
      options={[...options]}
      path={path}
      placeholder={words('sitting.none')}
      readOnly={readOnly ?? false}
      value={value}
    />
  )
}

/** Value of a field; it may not be there yet while the form is being made. */
const valueAt = (fields: Readonly<Record<string, { value?: unknown }>>, path: string): unknown =>
  Object.entries(fields).find(([each]) => each === path)?.[1].value

/** Key that was picked; null when the choice was cleared, whatever the select says then. */
const valueOf = (option: unknown): null | string =>
  typeof option === 'object' && option !== null && 'value' in option ? String(option.value) : null

type Sitting = { key?: null | string; number?: null | number; phase: SittingPhase }

const toOption =
  (language: Language) =>
  ({ key, number, phase }: Sitting): Option[] =>
    key ? [{ label: sittingLabel({ language, number, phase }), value: key }] : []
