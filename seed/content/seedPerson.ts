/** Somebody invented. Offices: organisation, title, first day, last day, protocol rank. */
export type SeedPerson = {
  readonly biography?: string
  readonly name: string
  readonly offices: readonly SeedOffice[]
  /** Only where the surname is read in a way that few would guess. */
  readonly pinyin?: string
  readonly slug: string
}

export type SeedOffice = readonly [
  organisation: string,
  title: string,
  from: string,
  to: string | undefined,
  rank: number,
]
