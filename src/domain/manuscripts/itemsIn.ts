import type { ItemReading, ManuscriptReading } from './reading.ts'

/** Items of a manuscript, in order, without what concerns the file. */
export const itemsIn = ({
  kind,
  officials,
  others,
  report,
  speech,
  start,
}: Pick<ManuscriptReading, keyof ItemReading | 'others'>): readonly ItemReading[] => [
  { kind, officials, start, ...(report && { report }), ...(speech && { speech }) },
  ...others,
]
