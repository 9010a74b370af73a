import type { PayloadRequest } from 'payload'

import type { Decision, DecisionAct, ManuscriptReading } from '../../domain/manuscripts/index.ts'
import type { DeskRow } from './deskRow.ts'

import { receivedNumbers } from '../../domain/manuscripts/applyDecisions.ts'
import {
  applyDecisions,
  decidedPunctuation,
  fieldOfKey,
  noRegister,
  peopleOf,
} from '../../domain/manuscripts/index.ts'
import { translate } from '../translations/messages.ts'
import { labelOf } from './decisionWords.ts'

type Looked = {
  readonly decisions: readonly Decision[]
  readonly own: readonly Decision[]
  readonly reading: ManuscriptReading
}

/**
 * What new decisions name that the sheet does not hold: an item, a paragraph, a value, somebody named, a change of
 * punctuation; and fields of one value to which they give several. A stored decision may lose its place when the
 * manuscript is read again, and is then told as a conflict; a new one was made on the sheet that its revision names.
 */
export function faultsInReading(
  own: readonly Decision[],
  { decisions, stored }: Pick<DeskRow, 'decisions' | 'stored'>,
  req: PayloadRequest,
): readonly { readonly message: string }[] {
  if (!stored) return []
  const looked = { decisions, own, reading: stored.reading }
  const isMissing = missingIn(looked)
  const missing = own
    .map((decision, at) => ({ at: at + 1, decision }))
    .filter(({ decision }) => isMissing(decision))
    .map(({ at }) => ({
      message: translate(req, {
        key: 'manuscriptDesk.notOnSheet',
        vars: { place: String(at) },
      }),
    }))
  const crowded = crowdedIn(looked).map((field) => ({
    message: translate(req, {
      key: 'manuscriptDesk.oneValue',
      vars: { field: labelOf(field, req) },
    }),
  }))
  return missing.length > 0 ? missing : crowded
}

function missingIn({ decisions, own, reading }: Looked): (decision: Decision) => boolean {
  const all = [...decisions, ...own]
  const before = applyDecisions(reading, decisions).items
  const { conflicts, items } = applyDecisions(reading, all)
  const split = new Set(own.flatMap((each) => (each.act === 'splitItem' ? [each.item] : [])))
  const unplaced = new Set(conflicts.map(({ decision }) => decision))
  const received = new Set(receivedNumbers(reading))
  const changes = new Set(decidedPunctuation(reading, all).map(({ key }) => key))
  const isNamed = ({ item, kind, name }: Extract<DecisionAct, { act: 'identify' }>) =>
    [...before, ...items]
      .filter(({ start }) => start === item)
      .flatMap((each) => peopleOf(each, noRegister))
      .some((each) => each.kind === kind && each.name === name)
  return (decision) => {
    if (decision.act === 'punctuate') return !changes.has(decision.change)
    if (decision.act === 'splitItem') return !received.has(decision.item)
    // Where items begin is settled before anything else of the same request can be looked at.
    if (split.has(decision.item)) return false
    if (decision.act === 'joinItem') return !before.slice(1).some(isAt(decision.item))
    return unplaced.has(decision) || (decision.act === 'identify' && !isNamed(decision))
  }
}

const isAt =
  (item: number) =>
  ({ start }: { readonly start: number }): boolean =>
    start === item

/** Fields of one value that the new decisions give several. */
function crowdedIn({ decisions, own, reading }: Looked): readonly string[] {
  const given = own.flatMap((each) =>
    each.act === 'correct' && each.to !== null ? [`${each.item} ${each.field}`] : [],
  )
  const twice = given.filter((each, at) => given.indexOf(each) !== at)
  const { items } = applyDecisions(reading, [...decisions, ...own])
  const standing = items.flatMap(({ start, values }) =>
    [...values]
      .filter(([, all]) => all.filter(({ state }) => state !== 'removed').length > 1)
      .map(([field]) => `${start} ${field}`),
  )
  const touched = new Set([...twice, ...given.filter((each) => standing.includes(each))])
  return [...touched]
    .map((each) => each.slice(each.indexOf(' ') + 1))
    .filter((field) => fieldOfKey(field)?.isMany === false)
}
