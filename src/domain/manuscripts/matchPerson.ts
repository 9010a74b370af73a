import type { NamedPerson } from './reading.ts'
import type { RegisteredPerson } from './register.ts'
import type { SheetPerson } from './sheet.ts'

import { foldText } from '../search/foldText.ts'
import { foldName } from './foldName.ts'
import { splitOffices } from './splitOffice.ts'

/** Who somebody named is: one on record, somebody new, or a question for an editor. */
export type PersonMatch = Pick<SheetPerson, 'candidates' | 'chosen' | 'is' | 'why'>

type Input = {
  /** Everybody on record in the register of that kind. */
  readonly known: readonly RegisteredPerson[]
  readonly person: NamedPerson
  /** Folded names in the other register: a reporter may be named in a report, and is then somebody else's subject. */
  readonly otherNames?: ReadonlySet<string>
}

/**
 * Says who somebody named is. Nobody is taken for one on record by the name alone where an office is printed that
 * speaks against it: two people share a name more often than a newsroom likes.
 *
 * - one name, and the office agrees, is another of the same organisation, or is not printed: that one;
 * - one name and an office that has nothing in common with those on record, or several of the name: a question;
 * - nobody of the name, and somebody whose name differs by one character holds the printed office, or none is printed: a
 *   question;
 * - otherwise somebody new.
 */
export function matchPerson({ known, otherNames, person }: Input): PersonMatch {
  const name = foldName(person.name)
  const same = known.filter((each) => foldName(each.name) === name)
  if (same.length > 0) return matchNamesakes(person, same)
  const near = known.filter((each) => mayBeMisspelled(person, each))
  if (near.length > 0) return { candidates: near, is: 'ask', why: 'oneCharacterOff' }
  return {
    candidates: [],
    is: 'new',
    ...(otherNames?.has(name) && { why: 'otherRegister' as const }),
  }
}

/** Whether a name is another's but for a character: of two characters only with the office, since many share one. */
function mayBeMisspelled({ name, office }: NamedPerson, known: RegisteredPerson): boolean {
  const folded = foldName(name)
  if (!isOneOff(foldName(known.name), folded)) return false
  return office === '' ? Array.from(folded).length > 2 : likeness(office, known.offices) === 'same'
}

function matchNamesakes({ office }: NamedPerson, same: readonly RegisteredPerson[]): PersonMatch {
  const [only, second] = same
  if (only && !second) {
    const like = likeness(office, only.offices)
    if (like === 'none') return { candidates: same, is: 'ask', why: 'namesake' }
    return {
      candidates: same,
      chosen: only.id,
      is: 'known',
      ...(like === 'organisation' && { why: 'officeChanged' as const }),
    }
  }
  const agreeing = same.filter(
    ({ offices }) => office !== '' && likeness(office, offices) === 'same',
  )
  const [agreed, ...more] = agreeing
  return agreed && more.length === 0
    ? { candidates: same, chosen: agreed.id, is: 'known' }
    : { candidates: same, is: 'ask', why: 'namesake' }
}

/** What the record has of somebody whose printed office it lacks; undefined where nothing speaks against the record. */
export function officeNotOnRecord({
  candidates,
  chosen,
  office,
}: Pick<SheetPerson, 'candidates' | 'chosen' | 'office'>): readonly string[] | undefined {
  const onRecord = candidates.find(({ id }) => id === chosen)?.offices ?? []
  return likeness(office, onRecord) === 'same' ? undefined : onRecord
}

/**
 * How a printed office agrees with those on record: `same` where one is part of the other or nothing speaks against it,
 * `organisation` where both are of one organisation, `none` otherwise.
 */
function likeness(printed: string, onRecord: readonly string[]): 'none' | 'organisation' | 'same' {
  if (printed === '' || onRecord.length === 0) return 'same'
  const held = splitAll(onRecord)
  const named = splitAll([printed])
  const pairs = named.flatMap((one) => held.map((other) => [one, other] as const))
  if (pairs.some(([one, other]) => isPart(one.whole, other.whole))) return 'same'
  return pairs.some(([one, other]) => isPart(one.organisation, other.organisation))
    ? 'organisation'
    : 'none'
}

const splitAll = (offices: readonly string[]) =>
  offices.flatMap((office) =>
    splitOffices(
      foldText(office)
        .replaceAll(/[\s()（）]/gu, '')
        .replaceAll(/[,，]/gu, '、'),
    ).map(({ organisation, title }) => ({
      organisation,
      whole: title.startsWith(organisation) ? title : `${organisation}${title}`,
    })),
  )

/** Whether one office names the other's end or beginning: `区委书记` and `澄湖区委书记`. */
const isPart = (one: string, other: string): boolean =>
  one !== '' && other !== '' && (one === other || one.endsWith(other) || other.endsWith(one))

/** Whether two names of one length differ in one character. */
function isOneOff(one: string, other: string): boolean {
  const [first, second] = [Array.from(one), Array.from(other)]
  return (
    first.length === second.length &&
    first.filter((character, at) => character !== second[at]).length === 1
  )
}
