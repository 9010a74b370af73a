import type { Language } from 'payload-newsroom/language'

import type { User } from '../src/payload-types.ts'
import type { SeedDeskText } from './content/seedDeskText.ts'
import type { SeedMeeting } from './content/seedMeeting.ts'
import type { SeedPerson } from './content/seedPerson.ts'
import type { SeedReport } from './content/seedReport.ts'
import type { SeedSpeech } from './content/seedSpeech.ts'

/** A demonstration newsroom in one language: all that is written in it, and nothing of how it gets into the database. */
export type SeedContent = {
  readonly comingMeeting: SeedComingMeeting
  /** In the order in which they went out. */
  readonly corrections: readonly SeedCorrection[]
  readonly credits: {
    /** Dateline of the news on the desk. */
    readonly dateline: string
    /** Under every picture. */
    readonly picture: string
    readonly proofreader: string
    readonly responsibleEditor: string
  }
  readonly desk: readonly SeedDeskText[]
  /** Folder that holds `pictures/` and `manuscripts/`. */
  readonly folder: URL
  readonly language: Language
  /** Reports the front page leads with, by slug. */
  readonly lead: readonly string[]
  readonly manuscripts: readonly SeedManuscript[]
  readonly meetings: readonly SeedMeeting[]
  readonly people: readonly SeedPerson[]
  readonly pictures: readonly SeedPicture[]
  readonly reporters: readonly SeedReporter[]
  /** Oldest first. */
  readonly reports: readonly SeedReport[]
  /** In the order of the paper's pages. */
  readonly sections: readonly SeedSection[]
  readonly siteSettings: SeedSiteSettings
  readonly speeches: readonly SeedSpeech[]
  readonly tasks: readonly SeedTask[]
  readonly withdrawal: SeedWithdrawal
}

/** The meeting that the desk prepares for, on the day after the seed. */
export type SeedComingMeeting = Pick<
  SeedMeeting,
  'name' | 'organ' | 'region' | 'session' | 'shortName' | 'slug' | 'term'
> & {
  readonly sitting: {
    readonly agenda: string
    readonly endsAt: string
    readonly startsAt: string
    readonly venue: string
  }
}

/** An error that went out, and the paper's own correction of it. */
export type SeedCorrection = {
  /** The whole body of the report as it reads corrected. */
  readonly corrected: string
  readonly date: string
  readonly page: string
  readonly passage: string
  readonly report: string
  readonly right: string
  readonly severity: 'clarification' | 'correction' | 'serious'
  readonly slug: string
  readonly title: string
  readonly wrong: string
}

/** Copy that comes in by the door real copy comes in by; the day is that on which it was filed. */
export type SeedManuscript = {
  readonly fileName: string
  readonly filedOn: string
  readonly genre: 'brief' | 'news'
  /** Stays in the newsroom. */
  readonly isDraft?: true
  readonly section: string
  readonly sender: string
}

/** A picture drawn by us: file in `pictures/`, alternative text, caption. The text is what finds it again. */
export type SeedPicture = readonly [slug: string, alt: string, caption: string]

/** Who writes, edits and photographs for the paper. */
export type SeedReporter = {
  /** Role whose first account is theirs. */
  readonly account?: User['roles'][number]
  readonly beats: readonly string[]
  readonly biography: string
  readonly desk: string
  readonly from: string
  readonly name: string
  /** Only where the surname is read in a way that few would guess. */
  readonly pinyin?: string
  readonly pressCard: string
  readonly slug: string
  readonly to?: string
}

export type SeedSection = readonly [slug: string, name: string, description: string]

/** The paper's masthead and footer. */
export type SeedSiteSettings = {
  readonly contact: { readonly address: string; readonly email: string; readonly phone: string }
  readonly description: string
  readonly licences?: {
    readonly icp: string
    readonly news: string
    readonly publicSecurity: string
  }
  readonly motto: string
  readonly name: string
  readonly nameLatin?: string
  readonly publisher: string
}

/** Who covers tomorrow's meeting, and what else is due. Days count from the day of the seed. */
export type SeedTask = {
  readonly dueAt: readonly [day: number, clock: string]
  readonly isOfMeeting?: true
  readonly note?: string
  readonly role: User['roles'][number]
  readonly title: string
  readonly work: 'other' | 'photo' | 'record' | 'report' | 'speech'
}

/** The one text that was withdrawn. */
export type SeedWithdrawal = {
  readonly notice: string
  readonly reason: string
  readonly report: string
}
