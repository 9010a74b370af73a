'use client'
import type { DefaultCellComponentProps } from 'payload'

import { useTranslation } from '@payloadcms/ui'

import { languageOf } from '../../domain/language/language.ts'
import { reviewPlans } from '../../domain/review/plan.ts'
import { useWords } from '../translations/useWords.ts'

const stages = Object.values(reviewPlans).flatMap((plan) => plan.stages)

/** Label of a review stage; of a stage that only the host's own plan has, its key. */
export function StageCell({ cellData }: DefaultCellComponentProps) {
  const words = useWords()
  const { i18n } = useTranslation()
  if (cellData === 'submission') return words('review.submission')
  if (cellData === 'urgency') return words('review.urgency')
  const label = stages.find(({ key }) => key === cellData)?.label
  return <span>{label?.[languageOf(i18n.language)] ?? String(cellData)}</span>
}
