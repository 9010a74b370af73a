import type { TextRange } from '../text/textRange.ts'
import type { KnownNames } from './certainName.ts'
import type { Read, ReadPerson, Segment } from './readSegment.ts'

import { DESCRIPTION, HIDDEN, NO_OFFICE } from './aroundNames.ts'
import { cutSegments } from './cutSegments.ts'
import { isNickname, mayBeListed } from './names.ts'
import { isShared } from './offices.ts'
import { readSegment } from './readSegment.ts'

/** Person in a text, with the range of the name; `office` as printed, empty when there is none. */
export type PersonMention = TextRange & {
  /** 0 to 1. */
  readonly confidence: number
  readonly name: string
  readonly office: string
}

/** People of a run of words, and whether the words hold anything but them, their offices and marks. */
export type PeopleRun = { readonly isAll: boolean; readonly people: readonly PersonMention[] }

type Input = {
  /** Whether the words around promise people, so that a rare name needs no other evidence. */
  readonly areExpected?: boolean
  /** Width-folded words of the run alone, brackets hidden. */
  readonly folded: string
  readonly known?: KnownNames
}

const MOST_OFFICES = 12
const RARE_NAME = 0.5
const USUAL_NAME = 0.9
/** A name that an office before it is evidence enough for. */
const UNCOMMON = 0.39
/**
 * Reads the people of a run of words such as `区委书记甲、区长乙和区政协主席丙、副主席丁、戊等`, in print order.
 *
 * Offices are the words before a name; an office that stands alone (`市委常委、区委书记甲`) belongs to the next name, and one that several hold (`副主席丁、戊`) also to the names after it. Groups (`主席团全体成员`) are skipped. The last segment may go on after the name (`丙在会上`).
 */
export function findPeople({ areExpected = false, folded, known = new Set() }: Input): PeopleRun {
  const run = new Run(areExpected)
  for (const segment of cutSegments(folded, known)) run.add(segment, readSegment(segment, known))
  return run.result()
}

/** People of a run so far: offices wait for their name, and some are shared by the names after it. */
class Run {
  private isAll = true
  /** A rare name that the next one of its list may make certain. */
  private doubtful: PersonMention | undefined
  /** Words between names of a list, which the next name makes names. */
  private held: PersonMention[] = []
  private pending: readonly string[] = []
  private readonly people: PersonMention[] = []
  private isAfterPerson = false
  private shared = ''

  private readonly areExpected: boolean

  constructor(areExpected: boolean) {
    this.areExpected = areExpected
  }

  add(segment: Segment, read: Read): void {
    if (read.kind !== 'person') this.settleDoubt(false)
    if (this.hold(segment, read)) return
    if (read.kind !== 'person') this.held = []
    if (read.kind === 'office') this.pending = [...this.pending, read.office]
    else if (read.kind === 'other') this.skip(read.isEmpty)
    else this.addPerson(read, segment.afterPause)
    this.isAfterPerson = read.kind === 'person' && this.people.at(-1)?.name === read.name
  }

  /** A person with the offices before the name, or those shared with the one before. */
  private toPerson({ confidence, end, name, start }: ReadPerson, offices: readonly string[]) {
    const printed = offices.length === 0 ? this.shared : offices.join('、')
    return {
      confidence,
      end,
      name,
      office: withoutDeed(withoutGroup(printed)).replace(DESCRIPTION, ''),
      start,
    }
  }

  result(): PeopleRun {
    this.settleDoubt(false)
    if (this.areExpected || this.people.length > 2) this.takeHeld()
    return { isAll: this.isAll && this.people.length > 0, people: this.people }
  }

  /** Keeps words that stand in a list as a name does, until the next name: `马达、金融、王某`. */
  private hold({ afterPause, start, text }: Segment, read: Read): boolean {
    const words = text.trim()
    const isBeside = afterPause && (this.isAfterPerson || this.held.length > 0)
    const isName = read.kind === 'other' && mayBeListed(words)
    if (!isBeside || !isName) return false
    const from = start + text.indexOf(words)
    const place = { end: from + words.length, start: from }
    this.held.push({
      ...place,
      confidence: RARE_NAME,
      name: words,
      office: withoutGroup(this.shared),
    })
    return true
  }

  private takeHeld(): void {
    for (const person of this.held) this.people.push(person)
    this.held = []
  }

  private skip(isEmpty: boolean): void {
    this.isAll &&= isEmpty
    this.pending = []
  }

  private refuse(person: PersonMention, goesOn: boolean): void {
    if (!goesOn && this.people.length === 0) this.doubtful = person
    else this.isAll = false
  }

  /** Takes the rare name before a usual one of the same list, or leaves it. */
  private settleDoubt(isCertain: boolean): void {
    if (this.doubtful && isCertain) this.people.push(this.doubtful)
    else if (this.doubtful) this.isAll = false
    this.doubtful = undefined
  }

  /** Whether a segment counts as a name here: how people of a place call somebody never does. */
  private isPerson({ name, ...stand }: Stand & { readonly name: string }): boolean {
    return !isNickname(name) && (this.areExpected || mayStand(stand))
  }

  private addPerson(read: ReadPerson, afterPause: boolean): void {
    const offices = [...this.pending, read.office]
      .filter((each) => each !== '')
      .slice(-MOST_OFFICES)
    this.pending = []
    const hasOffice = offices.some((each) => !NO_OFFICE.test(each) && !EVENT.test(each))
    const isBeside = afterPause && (this.isAfterPerson || this.held.length > 0)
    const own = offices.at(-1)
    const person = this.toPerson(read, offices)
    if (!this.isPerson({ ...read, afterPause: isBeside, hasOffice })) {
      this.refuse(person, read.goesOn)
      return
    }
    if (isBeside) this.takeHeld()
    this.held = []
    this.settleDoubt(afterPause && read.confidence >= USUAL_NAME)
    this.isAll &&= !read.goesOn
    if (own !== undefined) this.shared = isShared(own) ? own : ''
    this.people.push(person)
  }
}

/** What is done by more than one, before a noun that an office may end like: `我县开展代表集中视察`. */
const EVENT = /举办|召开|举行|开展|启动|组织(?![部委员])/u

/** Verbs of what was done to somebody, which are no part of the office behind them. */
const DEED =
  /^.*(?:选举(?!委员|工作|办|领导)|补选|推选|选出|当选|委托|指派|委派|辞去|免去|任命|提名|决定|听取|(?<!党)组成(?!人员|部门)|届时|^受|^应(?!急)|^经|[产]生)(?:了|出|产生|由|的)*/u
/** The post that somebody else was given before: `选举甲为乡长、乙`. */
const GIVEN = /(?:选举|补选|推选|选出|任命|提名|决定).*为/u

const withoutDeed = (office: string): string =>
  office
    .split('、')
    .map((each) => (GIVEN.test(each) ? '' : each.replace(DEED, '').replace(/的?职务$/u, '')))
    .filter((each) => each !== '')
    .join('、')

/** Offices without those that only group people; one of several that are printed together makes all of them offices. */
const withoutGroup = (office: string): string =>
  office.split('、').every((each) => NO_OFFICE.test(each)) ? '' : office

type Stand = {
  readonly afterPause: boolean
  readonly confidence: number
  readonly hasOffice: boolean
}

/** Whether a segment counts as a name: a rare one only beside other names or after an office. */
const mayStand = ({ afterPause, confidence, hasOffice }: Stand): boolean =>
  confidence >= RARE_NAME || (confidence > 0 && afterPause) || (confidence >= UNCOMMON && hasOffice)

/** Names of a list alone, in print order. */
export const findNames = (folded: string, known?: KnownNames): readonly string[] =>
  findPeople({ areExpected: true, folded, ...(known && { known }) }).people.map(({ name }) => name)

/** Hides brackets, keeping every offset: what they hold is about the words before them. */
export const hideBrackets = (folded: string): string =>
  folded.replaceAll(/\([^()]{0,60}\)|<[^<>]{0,60}>/gu, (bracket) =>
    SENTENCE_IN_BRACKET.test(bracket)
      ? `。${bracket.slice(1, -1)}。`
      : HIDDEN.repeat(bracket.length),
  )

/** A bracket that holds a whole sentence, which tells something of its own. */
const SENTENCE_IN_BRACKET = /^\([^()]{8,}。\)$/u
