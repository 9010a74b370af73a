import type { SeedCorrection, SeedWithdrawal } from '../content.ts'

import { reports } from './reports.ts'

export const corrections: readonly SeedCorrection[] = [
  withCorrected({
    slug: '20261010-gaspard-marriages',
    title: 'Correction: Winifred Gaspard and her couples',
    date: '2026-10-10',
    page: 'A2',
    report: '20261009-winifred-gaspard',
    passage: 'recorded 9,412 births, married 1,106 couples, licensed more dogs',
    wrong: '1,106 couples',
    right: '1,160 couples',
    severity: 'correction',
  }),
  withCorrected({
    slug: '20261112-ice-house-appeal',
    title: 'Clarification: The time for an appeal against the ice house permit',
    date: '2026-11-12',
    page: 'A2',
    report: '20261110-ice-house-permit',
    passage: 'An appeal may be filed within 20 days.',
    wrong: 'within 20 days',
    right: 'within 20 days after the decision is filed with the town clerk',
    severity: 'clarification',
  }),
  withCorrected({
    slug: '20261120-gray-seals',
    title: 'Correction: The number of seals on Gannet Ledge',
    date: '2026-11-20',
    page: 'A2',
    report: '20261119-seals-on-gannet-ledge',
    passage: 'Volunteers of the Audubon chapter counted 230 from the lighthouse',
    wrong: '230',
    right: '203',
    severity: 'correction',
  }),
]

export const withdrawal: SeedWithdrawal = {
  report: '20261120-hydrant-flushing',
  notice:
    'The Water Department has put off the flushing of hydrants that was announced for Nov. 24 and 25. The notice that the Beacon published on Nov. 20 is withdrawn; please wait for the new one.',
  reason:
    'Letter from the Water Department: a valve has to be replaced first, the notice no longer holds.',
}

function withCorrected(correction: Omit<SeedCorrection, 'corrected'>): SeedCorrection {
  const { passage, report, right, wrong } = correction
  const body = reports.find(({ slug }) => slug === report)?.body
  if (!body?.includes(passage) || !passage.includes(wrong))
    throw new Error(`${report} does not read: ${passage}`)
  return { ...correction, corrected: body.replace(passage, passage.replace(wrong, right)) }
}
