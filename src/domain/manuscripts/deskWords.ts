import type { Deed } from '../frames/index.ts'
import type { CreditRole } from '../mentions/index.ts'
import type { MeetingOrgan } from './reading.ts'

/** What a predicate says that somebody does; `meet` is nothing that words tell. */
export type ToldDeed = Exclude<Deed, 'meet'>

/** Words that a newsroom has added to those the reader knows, as editors entered them. Plain words, no patterns. */
export type DeskWords = {
  /** News agencies and papers that stand in a dateline: `棠浦社`. */
  readonly agencies: readonly string[]
  /** Names of the newsroom's apps and accounts, which stand above or below a text and belong to none: `看棠浦`. */
  readonly clients: readonly string[]
  readonly creditRoles: readonly { readonly role: CreditRole; readonly word: string }[]
  readonly organs: readonly { readonly organ: MeetingOrgan; readonly word: string }[]
  /** Words that tell what people do, behind their names: `到场助阵`. */
  readonly predicates: readonly { readonly deed: ToldDeed; readonly word: string }[]
}

export const noDeskWords: DeskWords = {
  agencies: [],
  clients: [],
  creditRoles: [],
  organs: [],
  predicates: [],
}
