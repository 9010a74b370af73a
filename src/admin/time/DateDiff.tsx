'use client'
import type { FieldDiffClientProps } from 'payload'

import { FieldDiffContainer, getHTMLDiffComponents, useTranslation } from '@payloadcms/ui'

import type { DateKind } from './pickedDate.ts'

import { useDateWords } from './useDateWords.ts'

/** Date that differs between two versions, by the newsroom's clock. */
export function DateDiff({
  comparisonValue,
  field,
  kind,
  locale,
  nestingLevel,
  versionValue,
}: FieldDiffClientProps & { readonly kind: DateKind }) {
  const { i18n } = useTranslation()
  const toWords = useDateWords(kind)
  const { From, To } = getHTMLDiffComponents({
    fromHTML: `<p>${toWords(comparisonValue)}</p>`,
    toHTML: `<p>${toWords(versionValue)}</p>`,
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className="date-diff"
      From={From}
      i18n={i18n}
      label={{ label: 'label' in field ? field.label : '', locale: locale ?? '' }}
      nestingLevel={nestingLevel ?? 0}
      To={To}
    />
  )
}
