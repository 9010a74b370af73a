import type { Language } from 'payload-newsroom/language'
import type { SectionSnapshot, SiteSnapshot } from 'payload-newsroom/ledger'
import type { NewsroomLocale } from 'payload-newsroom/time'

import { readLocale, toZoned } from 'payload-newsroom/time'

import type { ReadingMode } from '../reading-modes/readingModes.ts'

import { primaryPool } from '../http/readerPool.ts'
import { messagesOf } from '../messages/messages.ts'
import { foundedLocale } from './foundedLocale.ts'
import { knownLocale, rememberLocale } from './knownLocale.ts'

/** Data of masthead, navigation and footer, for every page. */
export type Chrome = {
  readonly contact: SiteSnapshot['contact']
  readonly description: string
  /** Present where pages carry the tags of the guideline for government sites. */
  readonly governmentTags?: NonNullable<SiteSnapshot['governmentTags']>
  /** Language that the site is written in. */
  readonly language: Language
  readonly licences: SiteSnapshot['licences']
  /** The reading mode of this reader. */
  readonly mode: ReadingMode
  readonly motto: string
  readonly name: string
  readonly nameLatin: string
  /** `https://news.example`, without a slash at the end; empty when the server was not told. */
  readonly origin: string
  /** Path and query of the page, to return to after switching the mode. */
  readonly place: string
  readonly publisher: string
  readonly sections: readonly {
    readonly key: string
    readonly label: string
    readonly path: string
  }[]
  readonly timeZone: string
  /** The day on the newsroom's calendar when the page was asked for. */
  readonly today: string
}

/** The request: its instant, the page, and the reading mode. */
type Asked = { readonly now: Date; readonly reading: Pick<Chrome, 'mode' | 'place'> }

type Settings = {
  readonly sections: readonly SectionSnapshot[]
  readonly site: null | SiteSnapshot
}

const CHROME = `
SELECT
  (SELECT snapshot FROM live_documents WHERE kind = 'site' AND state = 'live' LIMIT 1) AS site,
  (SELECT coalesce(jsonb_agg(snapshot ORDER BY (snapshot ->> 'order')::numeric, path), '[]')
     FROM live_documents WHERE kind = 'section' AND state = 'live') AS sections`

const keptForMs = 1000
let kept: undefined | { readonly settings: Promise<Settings>; readonly until: number }

/** Masthead, sections and footer as released; cached for one second, since every page asks. */
export async function getChrome({ now, reading }: Asked): Promise<Chrome> {
  if (!kept || kept.until < now.getTime()) {
    const settings = findSettings()
    kept = { settings, until: now.getTime() + keptForMs }
    // A failure is told to those who wait for it, and not kept for the next.
    settings.catch(() => (kept = undefined))
  }
  const settings = await kept.settings
  return toChrome({ ...settings, now, origin: process.env.SERVER_URL ?? '', reading })
}

/** Reads how the site is written: its language and time zone, as released. */
export async function getLocale(): Promise<NewsroomLocale> {
  await findSettings()
  return knownLocale()
}

/** What was last released of the settings, as far as this process knows. */
let lastSite: null | SiteSnapshot = null

/** The chrome without the database: the masthead as it was last known, without sections. */
export const plainChrome = ({ now, reading }: Asked): Chrome =>
  toChrome({
    now,
    origin: process.env.SERVER_URL ?? '',
    reading,
    sections: [],
    site: lastSite,
  })

/** @param site - null until the settings were released for the first time */
export function toChrome({
  now,
  origin,
  reading,
  sections,
  site,
}: Settings & Asked & { origin: string }): Chrome {
  const { language, timeZone } = site ? readLocale(site, foundedLocale()) : knownLocale()
  const { contact, description, licences, motto, name, nameLatin, publisher } = {
    ...unsaid,
    name: messagesOf(language).siteName,
    ...site,
  }
  return {
    contact,
    description,
    ...(site?.governmentTags && { governmentTags: site.governmentTags }),
    language,
    licences,
    ...reading,
    motto,
    name,
    nameLatin,
    origin: origin.replace(/\/+$/, ''),
    publisher,
    sections: sections.map(({ key, path, title }) => ({ key, label: title, path })),
    timeZone,
    today: toZoned({ instant: now.toISOString(), timeZone }).day,
  }
}

/** Defaults until the site settings are released for the first time. */
const unsaid = {
  contact: {},
  description: '',
  licences: {},
  motto: '',
  nameLatin: '',
  publisher: '',
}

async function findSettings(): Promise<Settings> {
  const { rows } = await primaryPool.query<Settings>({ name: 'chrome', text: CHROME })
  const found = rows[0] ?? { sections: [], site: null }
  rememberLocale(readLocale(found.site ?? {}, foundedLocale()))
  lastSite = found.site
  return found
}
