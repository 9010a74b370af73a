'use client'
import type { DefaultCellComponentProps } from 'payload'

import { useTranslation } from '@payloadcms/ui'

import { languageOf } from '../../domain/language/language.ts'
import { reviewPlans } from '../../domain/review/plan.ts'
import { useWords } from '../translations/useWords.ts'

const stages = Object.values(reviewPlans).flatMap((plan) => plan.stages)

/** What a stage of review is called; one of a plan of the host's own is shown as it is kept. */
export function StageCell({ cellData }: DefaultCellComponentProps) {
  const words = useWords()
  const { i18n } = useTranslation()
  if (cellData === 'submission') return words('review.submission')
  if (cellData === 'urgency') return words('review.urgency')
  const label = stages.find(({ key }) => key === cellData)?.label
  return <span>{label?.[languageOf(i18n.language)] ?? String(cellData)}</span>
}
