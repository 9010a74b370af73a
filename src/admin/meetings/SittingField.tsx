'use client'
import type { TextFieldClientProps } from 'payload'

import { SelectInput, useConfig, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Language } from '../../domain/language/language.ts'
import type { SittingPhase } from '../../domain/ledger/snapshot.ts'

import { languageOf } from '../../domain/language/language.ts'
import { sittingLabel } from '../../domain/ledger/sittingLabel.ts'
import { useWords } from '../translations/useWords.ts'

type Option = { readonly label: string; readonly value: string }

/** Picks one sitting of the chosen meeting, by the key that stays its own. */
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
    fetchSittings({
      address: `${api}/meetings/${encodeURIComponent(meeting)}`,
      language,
      signal: asking.signal,
    }).then(
      setOptions,
      // The meeting may have gone; what is chosen stays chosen.
      () => undefined,
    )
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

/** A field may not be there yet while the form is being made. */
const valueAt = (fields: Readonly<Record<string, { value?: unknown }>>, path: string): unknown =>
  Object.entries(fields).find(([each]) => each === path)?.[1].value

/** What was picked; null when the choice was cleared, whatever the select says then. */
const valueOf = (option: unknown): null | string =>
  typeof option === 'object' && option !== null && 'value' in option ? String(option.value) : null

type Asked = { readonly address: string; readonly language: Language; readonly signal: AbortSignal }

type Sitting = { key?: null | string; number?: null | number; phase: SittingPhase }

async function fetchSittings({ address, language, signal }: Asked): Promise<Option[]> {
  const response = await fetch(`${address}?draft=true&depth=0`, {
    credentials: 'same-origin',
    signal,
  })
  const { sittings } = (await response.json()) as { sittings?: Sitting[] }
  return (sittings ?? []).flatMap(({ key, number, phase }) =>
    key
      ? [
          {
            label: sittingLabel({ language, number, phase }),
            value: key,
          },
        ]
      : [],
  )
}
