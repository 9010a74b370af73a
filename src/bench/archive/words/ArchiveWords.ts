import type { Chance } from '../random.ts'

type Make = (chance: Chance) => string

/** All that the archive of one language is written with. Everything is invented: a place, its bodies, its people. */
export type ArchiveWords = {
  /** Items, one a line. */
  readonly agenda: (body: string, task: string) => string
  /** What those who attend a meeting are counted as. */
  readonly attendanceUnit: string
  readonly biography: (person: { readonly birthplace: string; readonly name: string }) => string
  /** Bodies that govern, those that come often first. */
  readonly bodies: readonly string[]
  /** Who releases, as the record names them. */
  readonly chiefEditor: string
  readonly correction: {
    readonly right: (count: number) => string
    readonly title: (headline: string) => string
    readonly wrong: (count: number) => string
  }
  readonly dateline: string
  /** Desks of the newsroom. */
  readonly desks: readonly string[]
  readonly headline: Make
  readonly keyword: (task: string) => string
  readonly meeting: {
    /** The full name: meetings of one name are told apart by their month, `YYYY-MM`. */
    readonly name: (meeting: { readonly month: string; readonly shortName: string }) => string
    readonly shortName: Make
  }
  readonly offices: readonly string[]
  /** Page of the printed paper, from 1. */
  readonly page: (number: number) => string
  readonly pageName: string
  /** Two to four sentences. */
  readonly paragraph: Make
  readonly personName: Make
  readonly placeName: Make
  readonly proofreader: string
  /** A report's sentence that quotes the first sentence of a text word for word. */
  readonly quote: (text: string) => string
  readonly region: string
  readonly resolution: (task: string) => string
  readonly responsibleEditor: string
  readonly salutation: string
  readonly speech: {
    /** Heading of a part, from 1. */
    readonly part: (number: number, task: string) => string
    readonly title: (meeting: string) => string
  }
  readonly subhead: Make
  /** What is done and reported of, those that come often first. */
  readonly tasks: readonly string[]
}
