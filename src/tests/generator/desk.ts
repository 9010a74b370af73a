import type { Chance } from '../../bench/archive/random.ts'
import type { Facts } from './facts.ts'
import type { Style, Teller } from './tell.ts'

type BlockKind =
  | 'body'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'headline'
  | 'kicker'
  | 'list'
  | 'speechHead'
  | 'subhead'
  | 'table'

/** A paragraph, or several lines that belong together. */
export type Block = { readonly kind: BlockKind; readonly text: string }

export type Layout =
  | 'agency'
  | 'brief'
  | 'creditsAtEnd'
  | 'halfWidth'
  | 'html'
  | 'lists'
  | 'minutes'
  | 'page'
  | 'plain'

/** Where a manuscript is composed: what is told, and how. */
export type Desk = {
  readonly chance: Chance
  readonly facts: Facts
  readonly layout: Layout
  readonly style: Style
  readonly teller: Teller
}

export const block = (kind: BlockKind, printed: string): Block => ({ kind, text: printed })
